// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const AI_CASES: readonly Case[] = [
  row("Anthropic", ["sk-ant-{w20}", "token: sk-ant-{w32}"], ["sk-ant-{w19}", "xsk-ant-{w20}"]),
  row("OpenRouter", ["sk-or-{a32}", "token: sk-or-v{d1}-{a44}"], ["sk-or-{a31}", "xsk-or-{a32}"]),
  row(
    "Langfuse",
    ["sk-lf-{uuid}", "token: sk-lf-{uuid}"],
    ["sk-lf-{h8}-{h4}-{h4}-{h12}", "xsk-lf-{uuid}"],
  ),
  row("OpenAI", ["sk-proj-{w20}", "token: sk-None-{w32}"], ["sk-proj-{w19}", "xsk-None-{w20}"]),
  row(
    "OpenAI",
    ["sk-{w20}T3BlbkFJ{w20}", "token: sk-{w32}T3BlbkFJ{w32}"],
    ["sk-{w10}T3BlbkFJ", "xsk-{w20}T3BlbkFJ{w20}"],
  ),
  row("DeepSeek", ["sk-{h32}", "token: sk-{h32}"], ["sk-{h16}", "xsk-{h32}"]),
  row("OpenAI", ["sk-{a20}", "token: sk-{a32}"], ["sk-{a19}", "xsk-{a20}"]),
  row("Groq", ["gsk_{a40}", "token: gsk_{a52}"], ["gsk_{a39}", "xgsk_{a40}"]),
  row("xAI", ["xai-{a60}", "token: xai-{a72}"], ["xai-{a59}", "xxai-{a60}"]),
  row("Perplexity", ["pplx-{a40}", "token: pplx-{a52}"], ["pplx-{a39}", "xpplx-{a40}"]),
  row("Fireworks AI", ["fw_{a22}", "token: fw_{a24}"], ["fw_{a21}", "xfw_{a22}"]),
  row("Hugging Face", ["hf_{a30}", "token: api_org_{a42}"], ["hf_{a29}", "hf_{l34}"]),
  row("Replicate", ["r8_{w36}", "token: r8_{w40}"], ["r8_{w35}", "xr8_{w36}"]),
  row("NVIDIA", ["nvapi-{w60}", "token: nvapi-{w70}"], ["nvapi-{w59}", "xnvapi-{w60}"]),
  row(
    "Pinecone",
    ["pcsk_{a5}_{a60}", "token: pcsk_{a6}_{a66}"],
    ["pcsk_{a5}_{a59}", "xpcsk_{a5}_{a60}"],
  ),
  row(
    "LangSmith",
    ["lsv2_pt_{h32}_{h10}", "token: lsv2_sk_{h32}_{h10}"],
    ["lsv2_pt_{h31}_{h10}", "xlsv2_sk_{h32}_{h10}"],
  ),
  row("ElevenLabs", ["sk_{h48}", "token: sk_{h48}"], ["sk_{h47}", "xsk_{h48}"]),
  row(
    "ElevenLabs",
    ["ELEVENLABS_API_KEY={h32}", 'xi token: "{h32}"'],
    ["xi_trace_id={h32}", "{h32}"],
  ),
  row("Cohere", ["COHERE_API_KEY={a40}", 'co token: "{a40}"'], ["co_trace_id={a40}", "{a40}"]),
  row(
    "Mistral AI",
    ["MISTRALAI_API_KEY={a32}", 'mistral token: "{a32}"'],
    ["mistral_trace_id={a32}", "{a32}"],
  ),
  row(
    "Weights & Biases",
    ["WEIGHTSBIASES_API_KEY={h40}", 'wandb token: "{h40}"'],
    ["wandb_trace_id={h40}", "{h40}"],
  ),
];

// AI: models, and what is built around them.

import { near, shape } from "../format.ts";

export const AI = [
  // https://docs.claude.com/en/api/overview
  shape("Anthropic", "sk-ant-", /[\w-]{20,200}/),
  // https://openrouter.ai/docs/api-reference/authentication
  shape("OpenRouter", "sk-or-", /(?:v\d-)?\w{32,128}/),
  // https://langfuse.com/docs/api
  shape("Langfuse", "sk-lf-", /[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/),
  // https://platform.openai.com/docs/api-reference/authentication
  shape("OpenAI", "sk-proj- sk-svcacct- sk-admin- sk-service- sk-None-", /[\w-]{20,250}/),
  shape("OpenAI", "sk-", /[\w-]{20,100}T3BlbkFJ[\w-]{20,100}/),
  // https://api-docs.deepseek.com/
  shape("DeepSeek", "sk-", /[a-f0-9]{32}(?![A-Za-z0-9])/),
  shape("OpenAI", "sk-", /[A-Za-z0-9]{20,128}/),
  // https://console.groq.com/docs/quickstart
  shape("Groq", "gsk_", /[A-Za-z0-9]{40,64}/),
  // https://docs.x.ai/docs/tutorial
  shape("xAI", "xai-", /\w{60,100}/),
  // https://docs.perplexity.ai/docs/getting-started/quickstart
  shape("Perplexity", "pplx-", /[A-Za-z0-9]{40,64}/),
  // https://docs.fireworks.ai/getting-started/quickstart
  shape("Fireworks AI", "fw_", /[A-Za-z0-9]{22,24}(?!\w)/),
  // https://huggingface.co/docs/hub/security-tokens
  shape("Hugging Face", "hf_ api_org_", /(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{30,64}/),
  // https://replicate.com/docs/topics/security/api-tokens
  shape("Replicate", "r8_", /[\w-]{36,40}/),
  // https://docs.nvidia.com/nemo/retriever/latest/extraction/api-keys/index.html
  shape("NVIDIA", "nvapi-", /[\w-]{60,70}/),
  // https://docs.pinecone.io/guides/projects/manage-api-keys
  shape("Pinecone", "pcsk_", /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}/),
  // https://docs.langchain.com/langsmith/create-account-api-key
  shape("LangSmith", "lsv2_pt_ lsv2_sk_", /[a-f0-9]{32}_[a-f0-9]{10}/),
  // https://elevenlabs.io/docs/api-reference/authentication
  shape("ElevenLabs", "sk_", /[a-f0-9]{48}(?!\w)/),
  near("ElevenLabs", /[a-f0-9]{32}/, "xi"),
  // https://docs.cohere.com/reference/about
  near("Cohere", /[A-Za-z0-9]{40}/, "co"),
  // https://docs.mistral.ai/developers/quickstarts/first-api-request
  near("Mistral AI", /[A-Za-z0-9]{32}/, "mistral"),
  // https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters
  near("Weights & Biases", /[a-f0-9]{40}/, "wandb"),
];

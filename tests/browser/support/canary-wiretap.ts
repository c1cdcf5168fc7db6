/** Hears what leaves no trace that could be read afterwards: messages, events, copies, writes. */
import type { BrowserContext } from "playwright-core";

/** What passes by; the names are those of the sinks it belongs to. */
export type Passing =
  | "localStorage"
  | "sessionStorage"
  | "history"
  | "console"
  | "event"
  | "message"
  | "request"
  | "clipboard";

const bindingName = "tellCanary";

/** Calls `hear` with everything that passes by in any page of `context` from now on. */
export async function wiretap(
  context: BrowserContext,
  hear: (sink: Passing, text: string) => void,
): Promise<void> {
  await context.exposeBinding(bindingName, (_source, sink: Passing, text: string) => {
    hear(sink, text);
  });
  await context.addInitScript(tap, bindingName);
}

/** Runs in the page, before any script of its own. */
function tap(name: string): void {
  const tell: unknown = Reflect.get(globalThis, name);
  const hear = (sink: Passing, ...values: readonly unknown[]) => {
    if (typeof tell === "function") tell(sink, values.map(printed).join("\n"));
  };

  /** Any value as text; a cycle or a getter that throws leaves its own text. */
  function printed(value: unknown): string {
    if (value instanceof Error) return `${value.message}\n${value.stack}`;
    try {
      return (typeof value === "string" ? value : JSON.stringify(value)) ?? "";
    } catch {
      return String(value);
    }
  }

  /** Has `first` hear the arguments, and then calls the method as before. */
  function before(
    owner: object,
    method: string,
    first: (self: unknown, values: readonly unknown[]) => void,
  ): void {
    const original: unknown = Reflect.get(owner, method);
    if (typeof original !== "function") return;
    const replacement = function (this: unknown, ...values: unknown[]): unknown {
      first(this, values);
      return Reflect.apply(original, this, values);
    };
    Object.defineProperty(owner, method, { value: replacement, configurable: true });
  }

  before(Storage.prototype, "setItem", (self, values) => {
    hear(self === sessionStorage ? "sessionStorage" : "localStorage", ...values);
  });
  for (const method of ["pushState", "replaceState"]) {
    before(History.prototype, method, (_, values) => hear("history", ...values));
  }
  for (const method of Object.keys(console)) {
    before(console, method, (_, values) => hear("console", ...values));
  }
  before(EventTarget.prototype, "dispatchEvent", (_, [event]) => {
    // Own properties are what a script added; the rest depends on the event's class.
    const { type, detail, data, newValue, message, error, reason } = Object(event);
    hear("event", type, detail, data, newValue, message, error, reason, event);
  });
  const ports = [MessagePort, Worker, BroadcastChannel, globalThis.ServiceWorker];
  for (const owner of [globalThis, ...ports.map((port) => port?.prototype)]) {
    if (!owner) continue;
    // React's scheduler posts nothing but `null`, all the time.
    before(owner, "postMessage", (_, values) => {
      if (values[0] !== null) hear("message", ...values);
    });
  }
  // The browser reports no body that is a stream, and one that was cloned has become a stream.
  before(globalThis, "fetch", (_, [input, init]) => {
    const request =
      input instanceof Request ? input.clone() : new Request(`${input}`, Object(init));
    request
      .text()
      .then((body) => hear("request", body))
      .catch(() => {});
  });
  before(XMLHttpRequest.prototype, "send", (_, [body]) => hear("request", body));
  before(WebSocket.prototype, "send", (_, [data]) => hear("request", data));
  if (globalThis.Clipboard) {
    before(Clipboard.prototype, "writeText", (_, values) => hear("clipboard", ...values));
    before(Clipboard.prototype, "write", (_, [items]) => {
      for (const item of Array.isArray(items) ? items : []) {
        if (!(item instanceof ClipboardItem)) continue;
        for (const type of item.types) {
          const text = item.getType(type).then((blob) => blob.text());
          text.then((read) => hear("clipboard", read)).catch(() => {});
        }
      }
    });
  }
  // Copying by hand or by `execCommand`: what is selected, in the page or in a field.
  for (const type of ["copy", "cut"]) {
    addEventListener(type, ({ target }) => {
      hear("clipboard", getSelection()?.toString());
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      hear("clipboard", target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0));
    });
  }
}

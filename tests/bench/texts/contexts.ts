// The wrappings in which people copy a secret: files, code, headers, commands, chat.

/** Wraps a value that goes by a vendor's name: `name` is a word such as "datadog". */
export type Context = (name: string, value: string) => string;

const upper = (name: string): string => name.toUpperCase().replace(/\W/g, "_");
const camel = (name: string): string => name.replace(/\W+(\w)/g, (_, c: string) => c.toUpperCase());
const pascal = (name: string): string => camel(name).replace(/^./, (c) => c.toUpperCase());

export const CONTEXTS: readonly Context[] = [
  (name, value) => `${upper(name)}_API_KEY=${value}`,
  (name, value) => `export ${upper(name)}_TOKEN="${value}"`,
  (name, value) => `const ${camel(name)}Key = "${value}";`,
  (name, value) => `{"${camel(name)}ApiKey": "${value}", "retries": 3}`,
  (name, value) => `${name}:\n  token: ${value}\n  region: eu`,
  (name, value) => `${name}_secret: '${value}'`,
  (name, value) => `var ${pascal(name)}Token string = "${value}"`,
  (name, value) => `private static final String ${upper(name)}_SECRET = "${value}";`,
  (name, value) => `<${camel(name)}Token>\n    ${value}\n</${camel(name)}Token>`,
  (name, value) => `$${camel(name)}_token = '${value}';`,
  (name, value) => `${upper(name)}_TOKEN := ${value}`,
  (name, value) => `${name}_api_key => "${value}"`,
  (name, value) => `setx ${upper(name)}_API_KEY ${value}`,
  (name, value) => `my ${name} api key is ${value}, please add it`,
  (name, value) => `"${upper(name)}_TOKEN":"${value}"`.replaceAll('"', '\\"'),
  (name, value) => `val ${camel(name)}Token: String = "${value}"`,
  (name, value) => `define('${upper(name)}_KEY', '${value}');`,
  (name, value) => `os.environ["${upper(name)}_API_KEY"] = "${value}"`,
  (name, value) => `- name: ${upper(name)}_API_KEY\n  value: "${value}"`,
  (name, value) => `${camel(name)}.init({ apiKey: '${value}' })`,
  (name, value) => `${name} token = '${value}'`,
  (name, value) => `curl https://api.${camel(name)}.example/v1 --header "X-Api-Key: ${value}"`,
];

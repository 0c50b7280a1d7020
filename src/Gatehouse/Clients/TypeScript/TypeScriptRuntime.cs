namespace Gatehouse.Clients;

/// <summary>Writes what is the same in every client.</summary>
internal static class TypeScriptRuntime
{
    public static void Error(SourceText text) => text.Gap().Add("""
        /** The API did not answer as a success, or not as it declares. */
        export class ApiError<T = unknown> extends Error {
            /** The status. */
            readonly status: number;
            /** The body, as text. It may be long and hold personal data, so that the message leaves it out. */
            readonly body: string;
            /** The body, where the API declares one for the status. */
            readonly content: T | undefined;
            /** The headers. */
            readonly headers: Headers;
            /** The id under which API Gateway knows the request. */
            readonly requestId: string | null;

            constructor(answer: Response, body: string, content?: T) {
                const requestId = answer.headers.get("x-amzn-requestid") ?? answer.headers.get("apigw-requestid");
                super(`The API answered ${answer.status}${answer.ok ? " with a body that is not as declared" : ""}${requestId === null ? "" : `, request ${requestId}`}.`);
                this.name = "ApiError";
                this.status = answer.status;
                this.body = body;
                this.content = content;
                this.headers = answer.headers;
                this.requestId = requestId;
            }
        }
        """);

    public static void Construction(SourceText text, ClientDefinition definition, string className)
    {
        text.AddIf(definition.Stages.Count > 0, $"""
            /** The stages of the API. */
            static readonly stages = [{string.Join(", ", definition.Stages.Distinct().Select(SourceText.Literal))}] as const;

            """);
        text.Add($$"""
            readonly #options: {{className}}Options;
            readonly #address: string;

            constructor(options: {{className}}Options) {
                this.#options = options;
                this.#address = options.baseAddress.replace(/[?#].*$/, "").replace(/\/+$/, "");
            }

            /** The address of a stage at its API's own endpoint. */
            static stageAddress(apiId: string, region: string, stage: string): string {
                const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
                return `https://${apiId}.execute-api.${region}.${domain}${stage === "$default" ? "" : "/" + stage}/`;
            }
            """);
    }

    public static void Send(SourceText text) => text.Gap().Add("""
        async #send(method: string, path: string, query: [string, string | undefined][], headers: [string, string | undefined][], body: BodyInit | undefined, options: CallOptions): Promise<Response> {
            const given = (pairs: [string, string | undefined][]) => pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
            const more = Object.entries(options.query ?? {}).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
            const search = [...given(query), ...more].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
            const send = this.#options.fetch ?? ((address: string, init: RequestInit) => fetch(address, init));
            const all = new Headers(given(headers));
            new Headers(options.headers).forEach((value, name) => all.set(name, value));
            const init: RequestInit = { method, headers: all };
            if (body !== undefined) init.body = body;
            if (options.signal !== undefined) init.signal = options.signal;
            return send(this.#address + path + (search === "" ? "" : "?" + search), init);
        }
        """);

    public static void Functions(SourceText text, ClientDefinition definition)
    {
        var operations = definition.Operations;
        var hasGreedy = operations.Any(operation => operation.Path is null || operation.Parameters.Any(parameter => parameter.IsGreedy));
        text.AddIf(hasGreedy, """

            function segments(value: string, name: string): string {
                if (value === "") throw new RangeError(`The path variable ${name} cannot be empty.`);
                return value.split("/").map((part) => (part === "" ? "" : segment(part, name))).join("/");
            }
            """);
        text.AddIf(hasGreedy || operations.Any(operation => operation.Parameters.Any(parameter => parameter.Location == ParameterLocation.Path)), """

            function segment(value: string, name: string): string {
                if (value === "" || value === "." || value === "..") throw new RangeError(`The path variable ${name} cannot be '${value}': the request would go to another path.`);
                return encodeURIComponent(value);
            }
            """);
        text.AddIf(definition.Credentials.Any(credential => credential.IsBearer), """

            function bearer(token: string | undefined): string | undefined {
                return token === undefined || /^bearer /i.test(token) ? token : `Bearer ${token}`;
            }
            """);
        text.AddIf(operations.Any(operation => operation.Shape is AnswerShape.Body or AnswerShape.BodyOrNothing or AnswerShape.Choice), """

            async function read<T>(answer: Response): Promise<T> {
                const body = await answer.text();
                try {
                    return JSON.parse(body) as T;
                } catch {
                    throw new ApiError(answer, body);
                }
            }
            """);
        text.AddIf(operations.Count > 0, """

            async function failure<T>(answer: Response, isDeclared: boolean): Promise<ApiError<T>> {
                const body = await answer.text();
                let content: T | undefined;
                try {
                    content = isDeclared ? (JSON.parse(body) as T) : undefined;
                } catch {
                    content = undefined;
                }
                return new ApiError<T>(answer, body, content);
            }
            """);
    }
}

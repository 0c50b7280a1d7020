// Typed client of the API hello, printed from its definition. Changes made here are lost when it is printed anew.

/** Where HelloClient calls the API, and as whom. */
export interface HelloClientOptions {
    /** The address of a stage. */
    baseAddress: string;
    /** Gives the token for the authorizer users, before each call that needs it; sent in the header Authorization as Bearer. */
    usersToken?: () => string | undefined | Promise<string | undefined>;
    /** Sends the requests; without it the global fetch does. */
    fetch?: (address: string, init: RequestInit) => Promise<Response>;
}

/** How one call is made, and what it sends besides what its method asks for. APIs pass on what they do not declare. */
export interface CallOptions {
    /** Gives up. */
    signal?: AbortSignal;
    /** More of the query string. */
    query?: Record<string, string | string[]>;
    /** More headers, such as the Content-Type of a body that the API does not declare. */
    headers?: HeadersInit;
}

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

/** Calls the API hello. */
export class HelloClient {
    /** The stages of the API. */
    static readonly stages = ["$default"] as const;

    readonly #options: HelloClientOptions;
    readonly #address: string;

    constructor(options: HelloClientOptions) {
        this.#options = options;
        this.#address = options.baseAddress.replace(/[?#].*$/, "").replace(/\/+$/, "");
    }

    /** The address of a stage at its API's own endpoint. */
    static stageAddress(apiId: string, region: string, stage: string): string {
        const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
        return `https://${apiId}.execute-api.${region}.${domain}${stage === "$default" ? "" : "/" + stage}/`;
    }

    /** Calls $default. */
    async default(request: { method: string; path: string; body?: BodyInit }, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send(request.method, "/" + (request.path === "" ? "" : segments(request.path, "path")), [], [], request.body, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls GET /hello/{name}. */
    async getHelloByName(request: { name: string }, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("GET", "/hello" + "/" + segment(request.name, "name"), [], [], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls POST /secret/{proxy+}. */
    async tellSecret(request: { proxy: string; body?: BodyInit }, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("POST", "/secret" + "/" + segments(request.proxy, "proxy"), [], [["Authorization", bearer(await this.#options.usersToken?.())]], request.body, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

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
}

function segments(value: string, name: string): string {
    if (value === "") throw new RangeError(`The path variable ${name} cannot be empty.`);
    return value.split("/").map((part) => (part === "" ? "" : segment(part, name))).join("/");
}

function segment(value: string, name: string): string {
    if (value === "" || value === "." || value === "..") throw new RangeError(`The path variable ${name} cannot be '${value}': the request would go to another path.`);
    return encodeURIComponent(value);
}

function bearer(token: string | undefined): string | undefined {
    return token === undefined || /^bearer /i.test(token) ? token : `Bearer ${token}`;
}

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

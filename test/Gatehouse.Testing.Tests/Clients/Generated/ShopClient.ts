// Typed client of the API shop, printed from its definition. Changes made here are lost when it is printed anew.

/** The model Drawing. */
export interface Drawing {
    "title"?: Money | null;
    "size"?: number | (string | boolean)[];
    "shapes": (DrawingShapesItemCircle | DrawingShapesItemSquareBox)[];
}

/** The model DrawingShapesItemCircle. */
export interface DrawingShapesItemCircle {
    "kind": DrawingShapesItemCircleKind;
    "radius": number;
}

/** The model DrawingShapesItemCircleKind. */
export type DrawingShapesItemCircleKind = "circle";

/** The model DrawingShapesItemSquareBox. */
export interface DrawingShapesItemSquareBox {
    "kind": DrawingShapesItemSquareBoxKind;
    "side": number;
}

/** The model DrawingShapesItemSquareBoxKind. */
export type DrawingShapesItemSquareBoxKind = "square-box";

/** The model Job. */
export interface Job {
    "progress": number;
}

/** An amount of money. */
export interface Money {
    "amount": number;
    "currency"?: string;
}

/** What a customer orders, <as asked>. */
export interface NewOrder {
    "lines": NewOrderLinesItem[];
    "kind": NewOrderKind;
    "note"?: string | null;
    "labels"?: { [name: string]: string };
    "deliverOn"?: string;
    "gift-message"?: string;
    "gift_message"?: string;
    "class"?: boolean;
    "2nd"?: number;
    "newOrder"?: string;
    "attachment"?: string;
    "extra"?: unknown;
}

/** The model NewOrderKind. */
export type NewOrderKind = "express-mail" | "pick up" | "Pick Up" | "";

/** The model NewOrderLinesItem. */
export interface NewOrderLinesItem {
    "sku": string;
    "quantity": number;
    "price"?: number;
}

/** The model Order. */
export interface Order {
    "id": string;
    "placedAt": string;
    "content": NewOrder;
    "state": OrderState | null;
    "replaces": Order | null;
    "invoice"?: OrderInvoice;
    "track"?: string;
    [name: string]: unknown;
}

/** The model OrderInvoice. */
export interface OrderInvoice {
    "amount": number;
    "currency"?: string;
    "due": string;
}

/** The model OrderState. */
export type OrderState = "open" | "closed";

/** The model Problem. */
export interface Problem {
    "reason": string;
}

/** The model String2. */
export interface String2 {
    "system"?: string;
    "value"?: string | number;
}

/** Where ShopClient calls the API, and as whom. */
export interface ShopClientOptions {
    /** The address of a stage. */
    baseAddress: string;
    /** The API key, sent with the calls that need one. */
    apiKey?: string;
    /** Gives what the authorizer token asks for, before each call that needs it; sent in the header Authorization as it is. */
    token?: () => string | undefined | Promise<string | undefined>;
    /** Gives what the authorizer tenant asks for, before each call that needs it; sent in the header X-Tenant as it is. */
    tenantXTenant?: () => string | undefined | Promise<string | undefined>;
    /** Gives what the authorizer tenant asks for, before each call that needs it; sent in the query parameter key as it is. */
    tenantKey?: () => string | undefined | Promise<string | undefined>;
    /** Sends the requests; routes with IAM authorization need one that signs. */
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

/** Takes orders & keeps them. */
export class ShopClient {
    /** The stages of the API. */
    static readonly stages = ["test", "prod-eu"] as const;

    readonly #options: ShopClientOptions;
    readonly #address: string;

    constructor(options: ShopClientOptions) {
        this.#options = options;
        this.#address = options.baseAddress.replace(/[?#].*$/, "").replace(/\/+$/, "");
    }

    /** The address of a stage at its API's own endpoint. */
    static stageAddress(apiId: string, region: string, stage: string): string {
        const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
        return `https://${apiId}.execute-api.${region}.${domain}${stage === "$default" ? "" : "/" + stage}/`;
    }

    /** Calls GET /. */
    async getRoot(options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("GET", "/", [], [], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls ANY /any/{class}/{namespace}/{call}. */
    async anyAnyByClassByNamespaceByCall(request: { method: string; class: string; namespace: string; call: string; body?: BodyInit }, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send(request.method, "/any" + "/" + segment(request.class, "class") + "/" + segment(request.namespace, "namespace") + "/" + segment(request.call, "call"), [], [], request.body, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls PUT /drawing. */
    async draw(request: { body: Drawing }, options: CallOptions = {}): Promise<Drawing> {
        const answer = await this.#send("PUT", "/drawing", [], [["Content-Type", "application/json"]], JSON.stringify(request.body), options);
        if (!answer.ok) throw await failure(answer, false);
        return read<Drawing>(answer);
    }

    /** Calls GET /files/{path+}. */
    async getFilesByPath(request: { path: string }, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("GET", "/files" + "/" + segments(request.path, "path"), [], [], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls GET /jobs/{id}. */
    async getJobsById(request: { id: string }, options: CallOptions = {}): Promise<{ status: 200; body: Order } | { status: 202; body: Job }> {
        const answer = await this.#send("GET", "/jobs" + "/" + segment(request.id, "id"), [], [], undefined, options);
        if (answer.status === 200) return { status: 200, body: await read<Order>(answer) };
        if (answer.status === 202) return { status: 202, body: await read<Job>(answer) };
        throw await failure(answer, false);
    }

    /** Calls GET /me. */
    async getMe(options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("GET", "/me", [], [["Authorization", await this.#options.token?.()]], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls PUT /note. */
    async putNote(request: { contentLanguage?: string; body?: BodyInit } = {}, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("PUT", "/note", [], [["Content-Language", request.contentLanguage]], request.body, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls GET /orders. */
    async getOrders(options: CallOptions = {}): Promise<Order | null> {
        const answer = await this.#send("GET", "/orders", [], [], undefined, options);
        if (answer.status === 200) return await read<Order>(answer);
        if (answer.status === 204) return null;
        if (!answer.ok) throw await failure(answer, false);
        return read<Order>(answer);
    }

    /**
     * Places an order. Places an order; it is open at first. Calls POST /orders.
     * @throws {ApiError<Problem>} Status 400: The order is not one.
     */
    async placeOrder(request: { xTrace?: string; body: NewOrder }, options: CallOptions = {}): Promise<Order> {
        const answer = await this.#send("POST", "/orders", [], [["X-Trace", request.xTrace], ["Content-Type", "application/json"]], JSON.stringify(request.body), options);
        if (answer.status === 400) throw await failure<Problem>(answer, true);
        if (!answer.ok) throw await failure(answer, false);
        return read<Order>(answer);
    }

    /** Calls DELETE /orders/{order-id}. */
    async deleteOrdersByOrderId(request: { orderId: string }, options: CallOptions = {}): Promise<void> {
        const answer = await this.#send("DELETE", "/orders" + "/" + segment(request.orderId, "order-id"), [], [], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        await answer.body?.cancel();
    }

    /**
     * Calls GET /orders/{order-id}.
     * @param request.expand What is shown at length.
     * @throws {ApiError<Problem>} Status 404.
     */
    async getOrdersByOrderId(request: { orderId: string; expand: string; ifNoneMatch?: string; class?: string }, options: CallOptions = {}): Promise<Order> {
        const answer = await this.#send("GET", "/orders" + "/" + segment(request.orderId, "order-id"), [["expand", request.expand], ["class", request.class]], [["If-None-Match", request.ifNoneMatch]], undefined, options);
        if (answer.status === 404) throw await failure<Problem>(answer, true);
        if (!answer.ok) throw await failure(answer, false);
        return read<Order>(answer);
    }

    /** Calls POST /signed/{name}. The call has to be signed with AWS credentials by the fetch of the options. */
    async postSignedByName(request: { name: string; a?: string; b?: string; body?: BodyInit }, options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("POST", "/signed" + "/" + segment(request.name, "name"), [["a", request.a], ["b", request.b]], [], request.body, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls GET /tenant. */
    async getTenant(options: CallOptions = {}): Promise<Response> {
        const answer = await this.#send("GET", "/tenant", [["key", await this.#options.tenantKey?.()]], [["X-Tenant", await this.#options.tenantXTenant?.()]], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        return answer;
    }

    /** Calls PUT /text. */
    async putText(request: { body: String2 }, options: CallOptions = {}): Promise<String2> {
        const answer = await this.#send("PUT", "/text", [], [["Content-Type", "application/json"]], JSON.stringify(request.body), options);
        if (!answer.ok) throw await failure(answer, false);
        return read<String2>(answer);
    }

    /** Calls GET /totals. */
    async getTotals(options: CallOptions = {}): Promise<number[]> {
        const answer = await this.#send("GET", "/totals", [], [["x-api-key", this.#options.apiKey]], undefined, options);
        if (!answer.ok) throw await failure(answer, false);
        return read<number[]>(answer);
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

async function read<T>(answer: Response): Promise<T> {
    const body = await answer.text();
    try {
        return JSON.parse(body) as T;
    } catch {
        throw new ApiError(answer, body);
    }
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

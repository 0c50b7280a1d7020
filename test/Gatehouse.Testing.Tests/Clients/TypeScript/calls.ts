import { ApiError, ShopClient, type Drawing, type NewOrder } from "./ShopClient.js";

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

const orderId = "0f8fad5b-d9cb-469f-a165-70867728950e";

/** What each call comes to: its result, or what it throws. */
export function calls(fetch: Fetch): Record<string, () => Promise<unknown>> {
    const baseAddress = ShopClient.stageAddress("local12345", "us-east-1", ShopClient.stages[0]);
    const client = new ShopClient({ baseAddress, fetch });
    const event = async (answer: Promise<Response>) => (await answer).json();
    const order: NewOrder = { kind: "pick up", lines: [{ sku: "ABC", quantity: 2 }], note: null, "gift-message": "größer", labels: { "a b": "c" } };
    return {
        "typed body": async () => {
            const placed = await client.placeOrder({ body: order, xTrace: "trace-1" });
            return [placed.id, placed.state, placed.replaces, placed.invoice?.amount, placed.content.labels?.["a b"], placed.content["gift-message"], placed["unheard"]];
        },
        "body that the model refuses": () => client.placeOrder({ body: { ...order, lines: [] } }),
        "declared failure": async () => {
            try {
                return await client.getOrdersByOrderId({ orderId: "a/b c%2F..", expand: "lines & more", class: "x=y" });
            } catch (error) {
                return error instanceof ApiError ? [error.status, error.content] : error;
            }
        },
        "variable that leads elsewhere": () => client.getOrdersByOrderId({ orderId: "..", expand: "" }),
        "greedy variable": async () => (await event(client.getFilesByPath({ path: "100%/ü/+" }))).pathParameters,
        "no content": () => client.deleteOrdersByOrderId({ orderId }),
        "status without body": () => client.getOrders(),
        "one of several bodies": async () => {
            const answer = await client.getJobsById({ id: "7" });
            return answer.status === 202 ? answer.body.progress : answer.body.id;
        },
        "api key": () => new ShopClient({ baseAddress, fetch, apiKey: "0123456789abcdef0123" }).getTotals(),
        "no api key": () => client.getTotals(),
        "token": async () => (await new ShopClient({ baseAddress, fetch, token: () => "letmein" }).getMe()).status,
        "no token": () => client.getMe(),
        "tokens of header and query": async () => {
            const tenant = new ShopClient({ baseAddress, fetch, tenantXTenant: async () => "acme", tenantKey: () => "k&y" });
            return (await event(tenant.getTenant())).queryStringParameters;
        },
        "method and names that are keywords": async () => {
            const input = await event(client.anyAnyByClassByNamespaceByCall({ method: "PATCH", class: "1", namespace: "2", call: "3", body: "hi" }));
            return [input.httpMethod, input.path, input.body];
        },
        "call options": async () => {
            const input = await event(client.getRoot({ query: { q: ["a&b", "ü"], one: "1" }, headers: { "X-More": "2" } }));
            return [input.multiValueQueryStringParameters, input.headers["x-more"]];
        },
        "content type of an undeclared body": async () =>
            (await event(client.putNote({ body: "# hi", contentLanguage: "de" }, { headers: { "Content-Type": "text/markdown" } }))).multiValueHeaders["Content-Type"],
        "union": async () => {
            const body: Drawing = { shapes: [{ kind: "circle", radius: 2 }, { kind: "square-box", side: 3 }], size: ["a", true] };
            const drawn = await client.draw({ body });
            return drawn.shapes.map((shape) => (shape.kind === "circle" ? shape.radius : shape.side * 10));
        },
        "given up": () => client.getOrders({ signal: AbortSignal.abort() }),
    };
}

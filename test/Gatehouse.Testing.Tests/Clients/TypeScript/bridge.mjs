// Makes the calls; each request goes to standard output as a line of JSON, and its answer comes by standard input.
import { createInterface } from "node:readline";
import { calls } from "./calls.js";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const write = (message) => process.stdout.write(JSON.stringify(message) + "\n");

async function send(address, init) {
    const request = new Request(address, init);
    request.signal.throwIfAborted();
    write({ method: request.method, url: request.url, headers: [...request.headers], body: await request.text() });
    const { status, headers, body } = JSON.parse((await lines.next()).value);
    return new Response(status === 204 ? null : body, { status, headers });
}

for (const [name, call] of Object.entries(calls(send))) {
    try {
        write({ name, result: (await call()) ?? null });
    } catch (error) {
        write({ name, result: `${error.name}: ${error.message}` });
    }
}

process.exit();

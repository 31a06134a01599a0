import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { FULL_PORT } from "./servers";

/** A server between browser and ours that keeps every byte it is sent: addresses, headers and bodies. */
export async function startRecorder() {
  const sent: string[] = [];
  const server = createServer((from, to) => {
    const parts: Buffer[] = [];
    from.on("data", (part: Buffer) => parts.push(part));
    from.on("end", () => {
      const body = Buffer.concat(parts);
      sent.push([from.method, from.url, ...from.rawHeaders, body.toString()].join("\n"));
      const options = { port: FULL_PORT, host: "127.0.0.1", method: from.method, path: from.url };
      const passed = forward({ ...options, headers: from.headers }, (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      });
      passed.on("error", () => to.destroy());
      passed.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, sent, stop };
}

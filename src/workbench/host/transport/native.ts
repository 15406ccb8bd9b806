import type { Host } from "../host";
import { REFUSALS, type Refusal } from "../limits";

/** The object that Office.js expects under `_richApiNativeBridge`: it sends text, and sets what receives text. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

interface Response {
  readonly statusCode: number;
  readonly headers: object;
  readonly body: string;
}

function refusal(refused: Refusal): Response {
  const { status, message } = REFUSALS[refused];
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code: refused, message } }) };
}

async function respond(host: Host, { message, flags }: Request): Promise<Response> {
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  const answer = await host.answer(body, flags);
  return "refused" in answer ? refusal(answer.refused) : { statusCode: 200, headers: {}, body: answer.body };
}

/** What goes back when the host itself fails: the library then tells the add-in, instead of waiting for ever. */
function failure(reason: unknown): Response {
  const message = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code: "GeneralException", message } }) };
}

/** The bridge by which Office.js speaks to a host in the same process. */
export function nativeBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as Request;
      void respond(host, request)
        .catch(failure)
        .then((message) => {
          bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: request.type, message }));
        });
    },
  };
  host.onEvents((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  });
  return bridge;
}

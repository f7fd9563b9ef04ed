import type { EventMessage } from './events';
import type { TestExcel } from './excel';

/** A list as the client gets it from Excel for Windows. */
interface SafeArray {
  toArray(): unknown[];
}

type Callback = (result: SafeArray | number) => void;
type Handler = (event: number, payload: unknown) => void;

const RICH_API = 93;
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;
const RICH_API_EVENTS = 33;
const EXCEL = 1;
const READ_WRITE = 3;

function safeArray(items: unknown[]): SafeArray {
  return { toArray: () => items };
}

function toInt(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return r! + g! * 256 + b! * 65_536;
}

/** What `window.external` is inside Excel for Windows: the way by which the Office.js client reaches it. */
export function externalOf(excel: TestExcel): object {
  const files = new Map<number, Uint8Array>();
  const settings = new Map<string, string>();
  let handles = 0;

  const reply = (callback: Callback, ...items: unknown[]): void => {
    setTimeout(() => callback(safeArray(items)), excel.trouble.delay ?? 0);
  };

  function execute(method: number, params: unknown[], callback: Callback): void {
    switch (method) {
      case RICH_API: {
        const message = params[0] as unknown[];
        const [, , , , text, , flags] = message;
        void excel.request(String(text), Number(flags)).then(({ status, body }) => {
          if (status === 0) callback(safeArray([0, 200, [], body]));
          else callback(status);
        });
        return;
      }
      case GET_FILE: {
        if (excel.trouble.status !== undefined) return reply(callback, excel.trouble.status);
        const bytes = excel.bytes();
        files.set(++handles, bytes);
        excel.openFiles++;
        excel.filesRead++;
        return reply(callback, 0, handles, bytes.length);
      }
      case GET_SLICE: {
        const [handle = 0, offset = 0, size = 0] = params.map(Number);
        const bytes = files.get(handle);
        if (!bytes || excel.trouble.failingSlice === offset / size) return reply(callback, 5001);
        const slice = bytes.slice(offset, offset + size);
        return reply(callback, 0, Array.from(slice), slice.length);
      }
      case CLOSE_FILE:
        if (files.delete(Number(params[0]))) excel.openFiles--;
        return reply(callback, 0);
      default:
        excel.complain(`no method ${method} in this Excel`);
        return reply(callback, 5000);
    }
  }

  function registerEvent(id: number, _target: string, handler: Handler, callback: Callback): void {
    if (id === RICH_API_EVENTS) {
      excel.onEvents((messages: EventMessage[]) => {
        handler(RICH_API_EVENTS, safeArray(messages.map((message) => safeArray([...message]))));
      });
    }
    callback(safeArray([0]));
  }

  const { language = 'zh-CN', theme, api = '1.14' } = excel.options;
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'ziping',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => 'C:\\自评\\工作簿.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'ziping-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: api, DelayForCellEdit: '1.1', CompressedFile: '1.1' }),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17000.10000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(theme ?? LIGHT).map(([key, color]) => [key, toInt(color)]),
        ),
      ),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
      },
    }),
  };

  return {
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${language}$$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: registerEvent,
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => {
      callback(safeArray([0]));
    },
    MessageParent: () => undefined,
  };
}

export const LIGHT = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F3F2F1',
  controlForegroundColor: '#262626',
};

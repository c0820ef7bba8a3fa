// The program under test: each file of journeys starts its own, with demo data, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(process.env.LIMAN_PROGRAM ?? "../target/debug/liman");

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close((error) => (error ? failed(error) : done(port)));
    });
  });
}

/** Starts `liman serve --demo` and waits until it answers. */
export async function startLiman() {
  const folder = await mkdtemp(join(tmpdir(), "liman-journey-"));
  const [port, monitor] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    LIMAN_ADDR: `127.0.0.1:${port}`,
    LIMAN_MONITOR_ADDR: `127.0.0.1:${monitor}`,
    LIMAN_DATABASE_URL: `sqlite:${join(folder, "liman.db")}`,
    LIMAN_KEY_FILE: join(folder, "liman.key"),
    LIMAN_PUBLIC_URL: address,
  };
  const child = spawn(program, ["serve", "--demo"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const ended = new Promise((done) => child.once("exit", done));
  // A test that is ended from outside must not leave a portal behind.
  process.once("exit", () => child.kill("SIGKILL"));
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`http://127.0.0.1:${monitor}/readyz`).then((r) => r.ok, () => false);
    if (ready && said.includes(address)) break;
    if (tries > 300 || child.exitCode !== null) throw new Error(`liman did not start:\n${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    address,
    folder,
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

//! `liman`: one file that is the whole portal.

use std::process::ExitCode;

use clap::Parser as _;
use server::command::{Arguments, AuditAct, Command, KeysAct, RulesAct, StaffAct};
use server::settings::Settings;
use server::{acts, start};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("LIMAN_LOG")
                .unwrap_or_else(|_| "warn,server=info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    // A panic is reported by its place only: its message may hold what somebody typed.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(code = "panic", place, "panicked");
    }));
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return stop(&format!("no runtime: {error}")),
    };
    match runtime.block_on(run(arguments.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => stop(&line),
    }
}

fn stop(line: &str) -> ExitCode {
    eprintln!("liman: {line}");
    ExitCode::FAILURE
}

async fn run(command: Command) -> Result<(), String> {
    if let Command::Rules { act: RulesAct::Check } = command {
        return acts::rules_check();
    }
    let settings = Settings::read()?;
    match command {
        Command::Serve { demo } => start::serve(&settings, demo).await,
        Command::Migrate => start::open_store(&settings).await.map(|_| ()),
        Command::Staff { act: StaffAct::Add { name, role } } => acts::staff_add(&settings, &name, role).await,
        Command::Rules { act: RulesAct::Check } => acts::rules_check(),
        Command::Backup { file } => acts::backup(&settings, &file).await,
        Command::Restore { file } => acts::restore(&settings, &file).await,
        Command::Audit { act: AuditAct::Verify } => acts::audit_verify(&settings).await,
        Command::Keys { act: KeysAct::Rotate } => acts::keys_rotate(&settings).await,
    }
}

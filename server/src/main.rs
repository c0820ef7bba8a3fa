//! `liman`: one file that is the whole portal.

use std::process::ExitCode;

use clap::Parser as _;
use server::command::{Arguments, AuditAct, Command};
use server::settings::Settings;
use server::start;

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
    match command {
        Command::Serve { demo } => start::serve(&Settings::read()?, demo).await,
        Command::Migrate => start::open_store(&Settings::read()?).await.map(|_| ()),
        Command::Audit { act: AuditAct::Verify } => audit_verify().await,
        other => Err(format!("{other:?}")),
    }
}

async fn audit_verify() -> Result<(), String> {
    let store = start::open_store(&Settings::read()?).await?;
    let found = store.audit_verify().await.map_err(|error| error.to_string())?;
    println!("{} acts, {} seals, {} acts since the last seal", found.rows, found.seals, found.unsealed);
    if found.problems.is_empty() {
        println!("whole");
        return Ok(());
    }
    for problem in &found.problems {
        println!("{problem}");
    }
    Err(format!("{} problems in the record of acts", found.problems.len()))
}

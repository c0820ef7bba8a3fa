//! The command line: what `liman --help` shows.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use domain::staff::Role;

/// Help for people on the move: services, the return check, appointments, events.
#[derive(Debug, Parser)]
#[command(name = "liman", version, about, after_help = SETTINGS)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal; brings the database up to date first
    Serve {
        /// Load clearly marked demo data into an empty database (loopback only)
        #[arg(long)]
        demo: bool,
    },
    /// Bring the database up to date and stop
    Migrate,
    /// Members of staff
    Staff {
        #[command(subcommand)]
        act: StaffAct,
    },
    /// The rules of the return check
    Rules {
        #[command(subcommand)]
        act: RulesAct,
    },
    /// Write a copy of the database to a file while it is in use, for either engine
    #[command(visible_alias = "export")]
    Backup { file: PathBuf },
    /// Put a copy, from either engine, in the place of an absent or empty database
    #[command(visible_alias = "import")]
    Restore { file: PathBuf },
    /// The record of acts
    Audit {
        #[command(subcommand)]
        act: AuditAct,
    },
    /// The keys that seal personal data
    Keys {
        #[command(subcommand)]
        act: KeysAct,
    },
}

/// `liman staff …`
#[derive(Debug, Subcommand)]
pub enum StaffAct {
    /// Make an account and print its one-time set-up link
    Add {
        name: String,
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

/// `liman rules …`
#[derive(Debug, Subcommand)]
pub enum RulesAct {
    /// Walk every path and print the numbers; fails on any problem
    Check,
}

/// `liman audit …`
#[derive(Debug, Subcommand)]
pub enum AuditAct {
    /// Recompute every seal; fails when a row was changed, removed or slipped in
    Verify,
}

/// `liman keys …`
#[derive(Debug, Subcommand)]
pub enum KeysAct {
    /// Make a new master key and wrap every person's key with it
    Rotate,
}

fn role(text: &str) -> Result<Role, String> {
    Role::from_code(text).ok_or_else(|| {
        let codes: Vec<_> = Role::ALL.iter().map(|role| role.code()).collect();
        format!("not a role; one of {}", codes.join(", "))
    })
}

const SETTINGS: &str = "\
Settings (environment, or liman.toml with the same names in small letters and no LIMAN_):
  LIMAN_ADDR          where it listens            [127.0.0.1:3000]
  LIMAN_MONITOR_ADDR  /livez /readyz /metrics     [127.0.0.1:3001]
  LIMAN_DATABASE_URL  sqlite:… or postgres://…    [sqlite:data/liman.db]
  LIMAN_PUBLIC_URL    for links                   [http://127.0.0.1:3000]
  LIMAN_KEY_FILE      master key, made at start   [data/liman.key]
  LIMAN_SMTP_URL      smtp://user:password@server:587 (STARTTLS, none on loopback) or smtps://…:465
                                                  [none: mail stays in the outbox]
  LIMAN_MAIL_FROM     sender of mail              [no-reply@ the host of LIMAN_PUBLIC_URL]
  LIMAN_SMS_URL       HTTP gateway: POST {to, text, ref}; 2xx sent, 4xx refused
                                                  [none: SMS stay in the outbox]";

//! A mail server for tests that speaks enough of RFC 5321, in several manners.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Where in the conversation something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Greeting,
    Recipient,
    /// Before the mail may come.
    Data,
    /// After its first line.
    Middle,
    /// After its last: the mail is taken, unless it is refused.
    End,
}

/// How the server behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Take,
    Refuse(Step, u16),
    HangUp(Step),
}

/// A mail that the server has taken.
#[derive(Debug, Clone)]
pub struct Taken {
    pub to: String,
    pub text: String,
}

pub struct Server {
    port: u16,
    mails: Arc<Mutex<Vec<Taken>>>,
}

impl Server {
    pub async fn start(manner: Manner) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let mails = Arc::new(Mutex::new(Vec::new()));
        let taken = mails.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mails = taken.clone();
                tokio::spawn(async move { talk(stream, manner, &mails).await });
            }
        });
        Server { port, mails }
    }

    /// A port on which nobody listens.
    pub async fn nobody() -> Server {
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        Server { port, mails: Arc::default() }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn mails(&self) -> Vec<Taken> {
        self.mails.lock().unwrap().clone()
    }
}

/// One conversation; `None` when the server hangs up.
async fn talk(stream: TcpStream, manner: Manner, mails: &Mutex<Vec<Taken>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    say(&mut stream, manner, Step::Greeting, "220 test ready").await?;
    let mut to = String::new();
    loop {
        let line = read(&mut stream).await?;
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => stream.write_all(b"250-test\r\n250 8BITMIME\r\n").await.ok()?,
            "MAIL" => stream.write_all(b"250 ok\r\n").await.ok()?,
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                say(&mut stream, manner, Step::Recipient, "250 ok").await?;
            }
            "DATA" => {
                say(&mut stream, manner, Step::Data, "354 go on").await?;
                if !matches!(manner, Manner::Refuse(Step::Data, _)) {
                    take(&mut stream, manner, &to, mails).await?;
                }
            }
            "QUIT" => {
                let _ = stream.write_all(b"221 bye\r\n").await;
                return None;
            }
            _ => stream.write_all(b"502 what\r\n").await.ok()?,
        }
    }
}

async fn take(
    stream: &mut BufReader<TcpStream>,
    manner: Manner,
    to: &str,
    mails: &Mutex<Vec<Taken>>,
) -> Option<()> {
    let mut text = String::new();
    loop {
        let line = read(stream).await?;
        if line == "." {
            break;
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
        text.push('\n');
        if manner == Manner::HangUp(Step::Middle) {
            return None;
        }
    }
    if !matches!(manner, Manner::Refuse(Step::End, _)) {
        mails.lock().unwrap().push(Taken { to: to.to_owned(), text });
    }
    say(stream, manner, Step::End, "250 taken").await
}

async fn say(stream: &mut BufReader<TcpStream>, manner: Manner, step: Step, usual: &str) -> Option<()> {
    let line = match manner {
        Manner::HangUp(at) if at == step => return None,
        Manner::Refuse(at, code) if at == step => format!("{code} no"),
        _ => usual.to_owned(),
    };
    stream.write_all(format!("{line}\r\n").as_bytes()).await.ok()
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}

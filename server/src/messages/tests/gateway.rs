//! An SMS gateway, or a push service, for tests: with the ways in which real ones disappoint.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What it answers to a question that it has read whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    Status(u16),
    /// Yes, after everybody has stopped waiting.
    Late,
    /// Yes and yes again, to one question.
    Twice,
    /// Something that is not HTTP.
    Nonsense,
    /// The beginning of an answer.
    Half,
    /// Hangs up.
    Nothing,
}

/// What came over the wire.
#[derive(Debug, Clone)]
pub struct Question {
    pub head: String,
    pub body: String,
}

impl Question {
    /// A header's value, whatever the size of its letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
    }
}

pub struct Gateway {
    port: u16,
    asked: Arc<Mutex<Vec<Question>>>,
}

impl Gateway {
    pub async fn start(says: Says) -> Gateway {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let questions = asked.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let asked = questions.clone();
                tokio::spawn(async move { answer(stream, says, &asked).await });
            }
        });
        Gateway { port, asked }
    }

    /// A port on which nobody listens.
    pub async fn nobody() -> Gateway {
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        Gateway { port, asked: Arc::default() }
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn url(&self) -> String {
        format!("{}/send", self.origin())
    }

    pub fn asked(&self) -> Vec<Question> {
        self.asked.lock().unwrap().clone()
    }
}

async fn answer(mut stream: TcpStream, says: Says, asked: &Mutex<Vec<Question>>) -> Option<()> {
    let question = read(&mut stream).await?;
    asked.lock().unwrap().push(question);
    let ok = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
    let text = match says {
        Says::Status(code) => {
            format!("HTTP/1.1 {code} x\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n")
        }
        Says::Late => {
            tokio::time::sleep(Duration::from_secs(1)).await;
            ok.to_owned()
        }
        Says::Twice => format!("{ok}{ok}"),
        Says::Nonsense => "it is done\r\n\r\n".to_owned(),
        Says::Half => "HTTP/1.1 200".to_owned(),
        Says::Nothing => return None,
    };
    stream.write_all(text.as_bytes()).await.ok()
}

/// The head until the empty line, then as many bytes as it says.
async fn read(stream: &mut TcpStream) -> Option<Question> {
    let mut bytes = Vec::new();
    loop {
        let mut some = [0; 1024];
        let read = stream.read(&mut some).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&some[..read]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let question = Question { head: head.to_owned(), body: body.to_owned() };
        let length: usize = question.header("content-length")?.parse().ok()?;
        if body.len() >= length {
            assert!(head.starts_with("POST /send HTTP/1.1"), "{head}");
            return Some(question);
        }
    }
}

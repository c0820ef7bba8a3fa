//! The program itself, started as anybody starts it: killed under load, out of room, moved, and as two behind one
//! database.

#[allow(dead_code)]
#[path = "../../../store/tests/it/both.rs"]
mod both;
#[allow(dead_code)]
#[path = "../../../store/tests/it/cluster.rs"]
mod cluster;
#[allow(dead_code)]
#[path = "../../../store/tests/it/disk.rs"]
mod disk;
mod full;
#[allow(dead_code)]
#[path = "../../../store/tests/it/history.rs"]
mod history;
mod http;
mod killed;
mod moved;
#[allow(dead_code)]
#[path = "../../../store/tests/it/office.rs"]
mod office;
mod program;
#[path = "../../../store/tests/it/promises.rs"]
mod promises;
mod two;

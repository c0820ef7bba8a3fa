//! The master key's file: made at the first start, readable by its owner only.

use std::io::{ErrorKind, Read as _, Write as _};
use std::path::Path;

use store::Keys;
use store::keys::{KEY_BYTES, fill_random, hex};

/// Reads the key file, or makes it (mode 0600) if it is not there.
///
/// # Errors
/// One line that names `LIMAN_KEY_FILE`: unreadable, readable by others, or not 64 hex digits.
pub fn read_or_make(path: &Path) -> Result<Keys, String> {
    let problem = |what: String| format!("LIMAN_KEY_FILE {}: {what}", path.display());
    match std::fs::File::open(path) {
        Ok(mut file) => {
            only_for_owner(&file).map_err(problem)?;
            let mut text = String::new();
            file.read_to_string(&mut text).map_err(|error| problem(error.to_string()))?;
            let mut lines = text.lines().map(parse);
            let keys: Option<Vec<_>> = lines.by_ref().collect();
            match keys.as_deref() {
                Some([master, rotations @ ..]) => Ok(Keys::from_master(master).with_rotations(rotations)),
                _ => Err(problem("holds something else than lines of 64 hex digits".to_owned())),
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make(path).map_err(|error| problem(error.to_string()))
        }
        Err(error) => Err(problem(error.to_string())),
    }
}

/// Adds a new wrapping key and gives all keys back. The old ones stay: copies of the database made
/// before today need them.
///
/// # Errors
/// One line that names `LIMAN_KEY_FILE`.
pub fn rotate(path: &Path) -> Result<Keys, String> {
    read_or_make(path)?;
    let problem = |error: std::io::Error| format!("LIMAN_KEY_FILE {}: {error}", path.display());
    let mut key = [0u8; KEY_BYTES];
    fill_random(&mut key);
    let text = std::fs::read_to_string(path).map_err(problem)?;
    let beside = path.with_extension("key-new");
    let _ = std::fs::remove_file(&beside);
    let mut file = create_for_owner(&beside).map_err(problem)?;
    write!(file, "{}\n{}\n", text.trim_end(), hex(&key)).map_err(problem)?;
    file.sync_all().map_err(problem)?;
    std::fs::rename(&beside, path).map_err(problem)?;
    read_or_make(path)
}

fn create_for_owner(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn make(path: &Path) -> std::io::Result<Keys> {
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut key = [0u8; KEY_BYTES];
    fill_random(&mut key);
    let mut file = create_for_owner(path)?;
    writeln!(file, "{}", hex(&key))?;
    file.sync_all()?;
    Ok(Keys::from_master(&key))
}

#[cfg(unix)]
fn only_for_owner(file: &std::fs::File) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = file.metadata().map_err(|error| error.to_string())?.permissions().mode();
    if mode & 0o077 == 0 {
        Ok(())
    } else {
        Err(format!("others may read it (mode {:o}); set it to 600", mode & 0o777))
    }
}

#[cfg(not(unix))]
fn only_for_owner(_: &std::fs::File) -> Result<(), String> {
    Ok(())
}

fn parse(text: &str) -> Option<[u8; KEY_BYTES]> {
    let mut key = [0u8; KEY_BYTES];
    if text.len() != KEY_BYTES * 2 || !text.is_ascii() {
        return None;
    }
    for (byte, pair) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_made_once_and_read_again() {
        let folder = std::env::temp_dir().join(store::keys::new_id());
        let path = folder.join("liman.key");
        let first = read_or_make(&path).unwrap().lookup("t", "x");
        assert_eq!(read_or_make(&path).unwrap().lookup("t", "x"), first);

        let person = read_or_make(&path).unwrap().new_person("p").1;
        let rotated = rotate(&path).unwrap();
        assert_eq!(rotated.lookup("t", "x"), first);
        assert!(rotated.wrap_anew("p", &person).unwrap().is_some());
        assert!(read_or_make(&path).unwrap().open_person("p", &person).is_ok());

        std::fs::write(&path, "short").unwrap();
        assert!(read_or_make(&path).unwrap_err().contains("64 hex digits"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
            assert!(read_or_make(&path).unwrap_err().contains("LIMAN_KEY_FILE"));
        }
        std::fs::remove_dir_all(folder).unwrap();
    }
}

//! The tables of both engines are the same tables.

use std::collections::BTreeMap;

use store::{Store, values};

use crate::both;

/// A column: its type in the words of SQLite, and whether it may be empty.
type Columns = BTreeMap<String, (String, bool)>;

/// What a table is: columns, the columns of its primary key in order, its unique keys.
#[derive(Debug, Default, PartialEq, Eq)]
struct Table {
    columns: Columns,
    primary: Vec<String>,
    unique: Vec<Vec<String>>,
    /// Column, and the table and column that it names.
    foreign: Vec<(String, String, String)>,
}

#[tokio::test(flavor = "multi_thread")]
async fn both_engines_have_the_same_tables() {
    let sqlite = of_sqlite(&both::sqlite().await).await;
    let postgres = of_postgres(&both::postgres().await).await;
    assert!(sqlite.len() > 15, "the tables were read: {:?}", sqlite.keys());
    assert_eq!(sqlite.keys().collect::<Vec<_>>(), postgres.keys().collect::<Vec<_>>());
    for (name, table) in &sqlite {
        assert_eq!(table, &postgres[name], "table {name}");
    }
}

async fn of_sqlite(store: &Store) -> BTreeMap<String, Table> {
    let mut tx = store.reader().await.unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'";
    let mut tables = BTreeMap::new();
    for row in tx.fetch_all(sql, values![]).await.unwrap() {
        let name: String = row.get("name").unwrap();
        let mut table = Table::default();
        let sql = "SELECT name, type, \"notnull\" AS filled, pk FROM pragma_table_info($1) ORDER BY pk";
        for column in tx.fetch_all(sql, values![&name]).await.unwrap() {
            let column_name: String = column.get("name").unwrap();
            let kind = match column.get::<String>("type").unwrap().as_str() {
                "INTEGER" | "BIGINT" | "BOOLEAN" => "INTEGER",
                "BLOB" => "BLOB",
                "TEXT" => "TEXT",
                other => panic!("{name}.{column_name} is {other}"),
            };
            if column.get::<i64>("pk").unwrap() > 0 {
                table.primary.push(column_name.clone());
            }
            let is_optional = column.get::<i64>("filled").unwrap() == 0;
            table.columns.insert(column_name, (kind.to_owned(), is_optional));
        }
        let sql = "SELECT l.name AS key, i.name AS name FROM pragma_index_list($1) l JOIN pragma_index_info(l.name) i WHERE l.origin = 'u' ORDER BY l.name, i.seqno";
        let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in tx.fetch_all(sql, values![&name]).await.unwrap() {
            keys.entry(row.get("key").unwrap()).or_default().push(row.get("name").unwrap());
        }
        table.unique = sorted(keys.into_values().collect());
        let sql =
            "SELECT \"from\" AS near, \"table\" AS other, \"to\" AS far FROM pragma_foreign_key_list($1)";
        for row in tx.fetch_all(sql, values![&name]).await.unwrap() {
            let part = |column: &str| row.get::<String>(column).unwrap();
            table.foreign.push((part("near"), part("other"), part("far")));
        }
        table.foreign.sort();
        tables.insert(name, table);
    }
    tables
}

async fn of_postgres(store: &Store) -> BTreeMap<String, Table> {
    let mut tx = store.reader().await.unwrap();
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    let sql = "SELECT CAST(table_name AS TEXT) AS t, CAST(column_name AS TEXT) AS c, CAST(data_type AS TEXT) AS k, CAST(is_nullable AS TEXT) AS o
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'";
    for row in tx.fetch_all(sql, values![]).await.unwrap() {
        let (name, column): (String, String) = (row.get("t").unwrap(), row.get("c").unwrap());
        let kind = match row.get::<String>("k").unwrap().as_str() {
            "bigint" | "boolean" => "INTEGER",
            "bytea" => "BLOB",
            "text" => "TEXT",
            other => panic!("{name}.{column} is {other}"),
        };
        let is_optional = row.get::<String>("o").unwrap() == "YES";
        tables.entry(name).or_default().columns.insert(column, (kind.to_owned(), is_optional));
    }
    let sql = "SELECT CAST(con.contype AS TEXT) AS kind, CAST(con.conname AS TEXT) AS key,
            CAST(t.relname AS TEXT) AS t, CAST(a.attname AS TEXT) AS c,
            CAST(ft.relname AS TEXT) AS ft, CAST(fa.attname AS TEXT) AS fc
        FROM pg_constraint con
        JOIN pg_class t ON t.oid = con.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        CROSS JOIN LATERAL unnest(con.conkey) WITH ORDINALITY AS k (attnum, place)
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
        LEFT JOIN pg_class ft ON ft.oid = con.confrelid
        LEFT JOIN pg_attribute fa ON fa.attrelid = ft.oid AND fa.attnum = con.confkey[k.place]
        WHERE n.nspname = 'public' AND t.relname NOT LIKE '\\_%' AND con.contype IN ('p', 'u', 'f')
        ORDER BY t.relname, con.conname, k.place";
    let mut unique: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for row in tx.fetch_all(sql, values![]).await.unwrap() {
        let text = |column: &str| row.get::<String>(column).unwrap();
        let table = tables.get_mut(&text("t")).unwrap();
        match text("kind").as_str() {
            "p" => table.primary.push(text("c")),
            "u" => unique.entry((text("t"), text("key"))).or_default().push(text("c")),
            _ => table.foreign.push((text("c"), text("ft"), text("fc"))),
        }
    }
    for ((name, _), columns) in unique {
        tables.get_mut(&name).unwrap().unique.push(columns);
    }
    for table in tables.values_mut() {
        table.unique = sorted(std::mem::take(&mut table.unique));
        table.foreign.sort();
    }
    tables
}

fn sorted(mut keys: Vec<Vec<String>>) -> Vec<Vec<String>> {
    keys.sort();
    keys
}

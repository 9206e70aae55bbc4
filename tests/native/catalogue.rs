//! The catalogue: its data obey their schema, the right set is proposed, criteria are found, summaries are cited.

mod choose;
mod cite;
mod counts;
mod find;
mod schema;
mod search;

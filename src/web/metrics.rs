//! Counters of the process, in the text form that Prometheus reads.

use std::{
    fmt::Write,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

const BOUNDS: [u64; 8] = [
    1_000, 5_000, 10_000, 25_000, 50_000, 150_000, 500_000, 2_000_000,
];

static CLASSES: [AtomicU64; 5] = [const { AtomicU64::new(0) }; 5];
static BUCKETS: [AtomicU64; 8] = [const { AtomicU64::new(0) }; 8];
static COUNT: AtomicU64 = AtomicU64::new(0);
static MICROS: AtomicU64 = AtomicU64::new(0);

/// Counts an answer by the class of its status and the time it took.
pub fn count(status: u16, micros: u64) {
    let class = usize::from(status / 100).clamp(1, 5) - 1;
    CLASSES[class].fetch_add(1, Relaxed);
    for (bucket, bound) in BUCKETS.iter().zip(BOUNDS) {
        if micros <= bound {
            bucket.fetch_add(1, Relaxed);
        }
    }
    COUNT.fetch_add(1, Relaxed);
    MICROS.fetch_add(micros, Relaxed);
}

/// All counters as text.
pub fn text() -> String {
    let mut text = String::from("# TYPE clientela_answers_total counter\n");
    for (class, counter) in CLASSES.iter().enumerate() {
        let _ = writeln!(
            text,
            "clientela_answers_total{{class=\"{}xx\"}} {}",
            class + 1,
            counter.load(Relaxed)
        );
    }
    text.push_str("# TYPE clientela_answer_seconds histogram\n");
    for (bucket, bound) in BUCKETS.iter().zip(BOUNDS) {
        let seconds = bound as f64 / 1e6;
        let _ = writeln!(
            text,
            "clientela_answer_seconds_bucket{{le=\"{seconds}\"}} {}",
            bucket.load(Relaxed)
        );
    }
    let (count, micros) = (COUNT.load(Relaxed), MICROS.load(Relaxed));
    let _ = writeln!(
        text,
        "clientela_answer_seconds_bucket{{le=\"+Inf\"}} {count}"
    );
    let _ = writeln!(text, "clientela_answer_seconds_sum {}", micros as f64 / 1e6);
    let _ = writeln!(text, "clientela_answer_seconds_count {count}");
    text
}

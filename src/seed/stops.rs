//! Customers whom the business warns of, or sells nothing to.

use super::generator::Subject;
use super::names::Country;
use super::random::Topic;

/// A stop or a warning, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeedStop {
    /// Nothing is sold; else one is warned.
    pub stopped: bool,
    pub note: &'static str,
}

/// Why one is warned, why one is stopped: two of each.
fn notes(country: Country) -> [[&'static str; 2]; 2] {
    match country {
        Country::Italy => [
            [
                "Chiedere sempre conferma scritta dell'ordine.",
                "Ha contestato due fatture: parlarne prima con Marta.",
            ],
            [
                "Fatture scadute da oltre 90 giorni.",
                "Pratica affidata al legale.",
            ],
        ],
        Country::France => [
            [
                "Toujours demander une confirmation écrite.",
                "A contesté deux factures : en parler d'abord à Marta.",
            ],
            [
                "Factures échues depuis plus de 90 jours.",
                "Dossier confié à l'avocat.",
            ],
        ],
        Country::Spain => [
            [
                "Pedir siempre confirmación por escrito.",
                "Ha reclamado dos facturas: hablar antes con Marta.",
            ],
            [
                "Facturas vencidas desde hace más de 90 días.",
                "Asunto en manos del abogado.",
            ],
        ],
        Country::Romania => [
            [
                "De cerut mereu confirmare în scris.",
                "A contestat două facturi: de vorbit întâi cu Marta.",
            ],
            [
                "Facturi restante de peste 90 de zile.",
                "Dosarul este la avocat.",
            ],
        ],
    }
}

/// Of a hundred customers one is stopped, and two are warned of.
pub fn stop(subject: &Subject) -> Option<SeedStop> {
    let mut random = subject.random(Topic::Stops);
    let stopped = match random.below(100) {
        0 => true,
        1 | 2 => false,
        _ => return None,
    };
    let [warnings, stops] = notes(subject.lexicon.country);
    let note = random.pick(if stopped { &stops } else { &warnings });
    Some(SeedStop { stopped, note })
}

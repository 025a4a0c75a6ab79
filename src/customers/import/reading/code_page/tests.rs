use super::super::encoding::decode;
use super::*;
use Encoding::*;

/// A text as a program wrote it in this code page.
fn written(text: &str, encoding: Encoding) -> Vec<u8> {
    let byte = |c: char| {
        let known = (0..=255).find(|byte| encoding.character(*byte) == c);
        known.unwrap_or_else(|| panic!("{encoding} has no {c}"))
    };
    text.chars().map(byte).collect()
}

/// How a file with this text in it is read.
fn read(text: &str, encoding: Encoding) -> (String, Encoding) {
    let bytes = written(text, encoding);
    let (text, encoding) = decode(&bytes, None).unwrap_or_else(|fault| panic!("{text}: {fault}"));
    (text.into_owned(), encoding)
}

#[test]
fn a_short_list_of_names_is_read_as_it_was_written() {
    let cases: &[(&str, &[Encoding])] = &[
        (
            "Nome\nZoè\nNiccolò\nForlì\nCittà\nCantù\n",
            &[Windows1252, Cp850, MacRoman],
        ),
        (
            "Nom\nJosé\nHélène\nFrançois\nChâteau\n",
            &[Windows1252, Cp850, MacRoman],
        ),
        (
            "Nombre\nPeña\nLópez\nGarcía\nMartín\n",
            &[Windows1252, Cp850, MacRoman],
        ),
        (
            "Name\nMüller\nGroß\nJäger\nKöhler\n",
            &[Windows1252, Cp850, MacRoman],
        ),
        (
            "NOM\nANDRÉ\nPREVÔT\nCÔTÉ\n",
            &[Windows1252, Cp850, MacRoman],
        ),
        (
            "NOMBRE\nPEÑA\nLÓPEZ\nGARCÍA\n",
            &[Windows1252, Cp850, MacRoman],
        ),
        ("Nome\nTomé\n", &[Windows1252, Cp850, MacRoman]),
        ("Nome\nPeña\n", &[Windows1252, Cp850, MacRoman]),
        ("Nome\nJoão\nGuimarães\nConceição\n", &[Windows1252]),
        ("Città\n", &[Windows1252, Cp850, MacRoman]),
        ("Nume\nRăzvan\n", &[Windows1250]),
        ("Nume\nIaşi\n", &[Windows1250]),
        ("Nume\nArgeş\n", &[Windows1250]),
        ("NUME\nIAŞI\n", &[Windows1250]),
        ("Nume\nŢurcanu\n", &[Windows1250]),
        ("Nume\nŞtefan\n", &[Windows1250]),
        ("Nume\nConstanţa\nCâmpina\n", &[Windows1250]),
        ("Nombre\nMªTeresa\n", &[Windows1252]),
        ("Nombre\nMªTERESA\nPEÑA\n", &[Windows1252]),
        ("Nombre\nMª Ángeles\nCalle Nº 5\n3º\n", &[Windows1252]),
        (
            "Nome\nD’Angelo\ndell’Orto\n“Da Gino”\n",
            &[Windows1252, MacRoman],
        ),
        ("Nome;Prezzo\nZoè;€ 5\n", &[Windows1252]),
        ("Nome\nCol·lectiu\nMònica\n", &[Windows1252, MacRoman]),
    ];
    for (text, encodings) in cases {
        for encoding in *encodings {
            let (found, _) = read(text, *encoding);
            assert_eq!(found, *text, "{encoding}");
        }
    }
}

#[test]
fn the_letters_of_romanian_and_latin_2_are_those_of_windows_1250() {
    // "Ţară, Iaşi, înainte" in ISO 8859-2: the same bytes.
    let bytes = b"Nume\n\xDEar\xE3\nIa\xBAi\n\xEEnainte\n";
    let (text, encoding) = decode(bytes, None).expect("it is read");
    assert_eq!(
        (&*text, encoding),
        ("Nume\nŢară\nIaşi\nînainte\n", Windows1250)
    );
    // With a comma below they exist in UTF-8 alone.
    let (text, encoding) = decode("Nume\nȚară\nIași\n".as_bytes(), None).expect("it is read");
    assert_eq!((&*text, encoding), ("Nume\nȚară\nIași\n", Utf8));
}

#[test]
fn one_odd_name_does_not_turn_a_whole_file() {
    let italian = "Zoè\nNiccolò\nForlì\n".repeat(50);
    let (_, encoding) = read(&format!("Nome\n{italian}Þór\n"), Windows1252);
    assert_eq!(encoding, Windows1252);
    let romanian = "Iaşi\nRăzvan\nŢurcanu\n".repeat(50);
    let (_, encoding) = read(&format!("Nume\n{romanian}Kovačič\n"), Windows1250);
    assert_eq!(encoding, Windows1250);
}

#[test]
fn a_mixture_is_refused_with_the_lines_of_both() {
    let mut bytes = written("Nume\nŢurcanu\nIaşi\nAna\n", Windows1250);
    bytes.extend(written("Città\nForlì\n", Windows1252));
    let lines = vec![2, 3, 5, 6];
    assert_eq!(guess(&bytes), Err(FileFault::UnclearEncoding { lines }));
}

#[test]
fn what_no_code_page_reads_well_stays_with_windows_and_its_broken_bytes() {
    let bytes = b"Nom\r\nRen\xE9\r\nJ\x9Dr\x8Dme\r\n";
    assert_eq!(guess(bytes), Ok(Windows1252));
}

#[test]
fn only_the_first_letters_of_a_big_file_are_weighed() {
    let mut bytes = written("Città\n", Windows1252).repeat(25_000);
    let before = guess(&bytes);
    bytes.extend(written("Ţurcanu\n", Windows1250).repeat(25_000));
    assert_eq!((before, guess(&bytes)), (Ok(Windows1252), Ok(Windows1252)));
    // However late they come, they are found.
    let late = [vec![b'a'; 2_000_000], written("\nPeña\n", Cp850)].concat();
    assert_eq!(guess(&late), Ok(Cp850));
}

"""Judges identifiers with python-stdnum: reads `scheme<TAB>number` lines, answers 1 or 0 to each."""

import sys

from stdnum import bic, ean, iban
from stdnum.at import uid
from stdnum.be import vat as be
from stdnum.bg import vat as bg
from stdnum.cy import vat as cy
from stdnum.cz import dic
from stdnum.de import vat as de
from stdnum.dk import cvr
from stdnum.ee import kmkr
from stdnum.es import iban as es_iban
from stdnum.es import nif as es_nif
from stdnum.fi import alv
from stdnum.fr import siren, siret, tva
from stdnum.gb import vat as gb
from stdnum.gr import vat as gr
from stdnum.hr import oib
from stdnum.hu import anum
from stdnum.ie import vat as ie
from stdnum.it import codicefiscale, iva
from stdnum.lt import pvm
from stdnum.lu import tva as lu_tva
from stdnum.lv import pvn
from stdnum.mt import vat as mt
from stdnum.nl import btw
from stdnum.pl import nip
from stdnum.pt import nif as pt_nif
from stdnum.ro import cnp, cui
from stdnum.se import vat as se
from stdnum.si import ddv
from stdnum.sk import dph


def is_iban(number):
    """Form and check digits alone: the checks within a country only warn."""
    try:
        iban.validate(number, check_country=False)
        return True
    except Exception:
        return False


JUDGES = {
    "vat-AT": uid.is_valid,
    "vat-BE": be.is_valid,
    "vat-BG": bg.is_valid,
    "vat-CY": cy.is_valid,
    "vat-CZ": dic.is_valid,
    "vat-DE": de.is_valid,
    "vat-DK": cvr.is_valid,
    "vat-EE": kmkr.is_valid,
    "vat-ES": es_nif.is_valid,
    "vat-FI": alv.is_valid,
    "vat-FR": tva.is_valid,
    "vat-GB": gb.is_valid,
    "vat-GR": gr.is_valid,
    "vat-HR": oib.is_valid,
    "vat-HU": anum.is_valid,
    "vat-IE": ie.is_valid,
    "vat-IT": iva.is_valid,
    "vat-LT": pvm.is_valid,
    "vat-LU": lu_tva.is_valid,
    "vat-LV": pvn.is_valid,
    "vat-MT": mt.is_valid,
    "vat-NL": btw.is_valid,
    "vat-PL": nip.is_valid,
    "vat-PT": pt_nif.is_valid,
    "vat-RO": cui.is_valid,
    "vat-SE": se.is_valid,
    "vat-SI": ddv.is_valid,
    "vat-SK": dph.is_valid,
    "siren": siren.is_valid,
    "siret": siret.is_valid,
    "codice_fiscale": codicefiscale.is_valid,
    "nif-ES": es_nif.is_valid,
    "nif-PT": pt_nif.is_valid,
    "cui": cui.is_valid,
    "cnp": cnp.is_valid,
    "iban": is_iban,
    "iban-ES": es_iban.is_valid,
    "bic": bic.is_valid,
    "gs1": ean.is_valid,
}


def answer(line):
    scheme, number = line.split("\t", 1)
    try:
        return "1" if JUDGES[scheme](number) else "0"
    except (ValueError, IndexError):
        return "0"


# Everything is read before the first answer: neither side may wait for a full pipe.
lines = sys.stdin.read().splitlines()
sys.stdout.write("".join(answer(line) + "\n" for line in lines))

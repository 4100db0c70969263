"""The sentences that only Slack needs, in three languages."""

from collections.abc import Mapping

from routing.vocabulary import Language
from routing.wording import Words

_SENTENCES: Mapping[str, Words] = {
    "nothing_to_stop": {
        "da": "Der er ikke noget at stoppe her.",
        "de": "Hier gibt es gerade nichts zu stoppen.",
        "en": "There is nothing to stop here.",
    },
    "rest_left_out": {
        "da": "_Svaret er længere, end Slack kan vise privat. Bed om en kortere udgave._",
        "de": "_Die Antwort ist länger, als Slack privat anzeigen kann. Bitten Sie um eine kürzere Fassung._",
        "en": "_The answer is longer than Slack can show in private. Ask for a shorter version._",
    },
    "rest_in_file": {
        "da": "_Svaret er længere, end Slack kan vise. Det hele ligger i filen._",
        "de": "_Die Antwort ist länger, als Slack anzeigen kann. Sie steht vollständig in der Datei._",
        "en": "_The answer is longer than Slack can show. All of it is in the file._",
    },
    "rest_in_file_dm": {
        "da": "_Svaret er længere, end Slack kan vise her. Det hele ligger som fil i vores direkte samtale._",
        "de": "_Die Antwort ist länger, als Slack hier anzeigen kann. Sie liegt vollständig als Datei in unserer"
        " Direktnachricht._",
        "en": "_The answer is longer than Slack can show here. All of it is a file in our direct messages._",
    },
    "file_name": {"da": "svar.md", "de": "Antwort.md", "en": "answer.md"},
    "delete": {"da": "Slet svaret", "de": "Antwort löschen", "en": "Delete the answer"},
    "delete_sure": {
        "da": "Svaret forsvinder for alle i tråden.",
        "de": "Die Antwort verschwindet für alle im Thread.",
        "en": "The answer disappears for everybody in the thread.",
    },
    "delete_not_yours": {
        "da": "Kun den, der spurgte, kan slette svaret.",
        "de": "Nur wer gefragt hat, kann die Antwort löschen.",
        "en": "Only the person who asked can delete the answer.",
    },
    "delete_failed": {
        "da": "Slack ville ikke slette svaret. Prøv igen om lidt.",
        "de": "Slack hat die Antwort nicht gelöscht. Bitte versuchen Sie es gleich noch einmal.",
        "en": "Slack would not delete the answer. Please try again in a moment.",
    },
    "asked_already": {
        "da": "Det er allerede bestilt; svaret kommer i tråden.",
        "de": "Das ist schon in Arbeit; die Antwort kommt in den Thread.",
        "en": "That was asked for already; the answer comes in the thread.",
    },
    "shared_channel": {
        "da": "Andre firmaer kan læse med i denne kanal, så her svarer jeg ikke. En administrator kan godkende"
        " kanalen.",
        "de": "In diesem Kanal lesen andere Firmen mit, deshalb antworte ich hier nicht. Die Administration kann"
        " den Kanal freigeben.",
        "en": "Other companies can read this channel, so I do not answer here. An administrator can approve the"
        " channel.",
    },
    "no_guests": {
        "da": "Jeg svarer kun medarbejdere. En administrator kan godkende en kanal for gæster.",
        "de": "Ich antworte nur Beschäftigten. Die Administration kann einen Kanal für Gäste freigeben.",
        "en": "I only answer members of the company. An administrator can approve a channel for guests.",
    },
    "who_are_you": {
        "da": "Slack ville ikke sige, hvem du er, så jeg svarer ikke. Prøv igen om lidt.",
        "de": "Slack hat mir nicht gesagt, wer Sie sind, deshalb antworte ich nicht. Bitte versuchen Sie es gleich"
        " noch einmal.",
        "en": "Slack would not say who you are, so I do not answer. Please try again in a moment.",
    },
    "not_your_channel": {
        "da": "Jeg læser kun kanaler, som du selv er med i, og her kunne jeg ikke se, at du er det.",
        "de": "Ich lese nur Kanäle, in denen Sie Mitglied sind; hier konnte ich das nicht feststellen.",
        "en": "I only read channels that you are a member of, and here I could not see that you are.",
    },
    "invite_me": {
        "da": "Jeg er ikke med i den kanal, så jeg kan ikke læse den. Skriv `/invite @Dirigent` i kanalen.",
        "de": "Ich bin in diesem Kanal nicht Mitglied und kann ihn nicht lesen. Schreiben Sie dort"
        " `/invite @Dirigent`.",
        "en": "I am not in that channel, so I cannot read it. Write `/invite @Dirigent` there.",
    },
    "deleted_meanwhile": {
        "da": "Svaret blev slettet, mens jeg skrev det, så jeg stoppede. Spørg igen, hvis det var en fejl.",
        "de": "Die Antwort wurde gelöscht, während ich schrieb, deshalb habe ich aufgehört. Fragen Sie gern noch einmal.",
        "en": "The answer was deleted while I was writing it, so I stopped. Ask again if that was a mistake.",
    },
    "share_here": {"da": "Del i kanalen", "de": "Im Kanal teilen", "en": "Post in channel"},
    "share_me": {"da": "Send til mig", "de": "An mich senden", "en": "Send to me"},
    "shared_by": {
        "da": "_{who} deler en opsummering_",
        "de": "_{who} teilt eine Zusammenfassung_",
        "en": "_{who} shares a summary_",
    },
    "share_gone": {
        "da": "Jeg gemmer kun en privat opsummering i en halv time. Bed om den igen.",
        "de": "Ich behalte eine private Zusammenfassung nur eine halbe Stunde. Bitte fordern Sie sie neu an.",
        "en": "I keep a private summary for half an hour only. Please ask for it again.",
    },
    "share_done": {"da": "Den er sendt.", "de": "Sie ist gesendet.", "en": "It is sent."},
    "share_failed": {
        "da": "Slack tog ikke imod den. Prøv igen om lidt.",
        "de": "Slack hat sie nicht angenommen. Bitte versuchen Sie es gleich noch einmal.",
        "en": "Slack did not take it. Please try again in a moment.",
    },
    "sum_up": {
        "da": "Opsummér det på dansk, tak",
        "de": "Fass das bitte auf Deutsch zusammen",
        "en": "Sum this up in English, please",
    },
    "modes": {
        "da": "*Hvornår skal jeg svare i denne kanal?*\nI direkte beskeder og når nogen nævner mig, svarer jeg"
        " altid. Lige nu: *{mode}*.",
        "de": "*Wann soll ich in diesem Kanal antworten?*\nIn Direktnachrichten und wenn mich jemand erwähnt,"
        " antworte ich immer. Zurzeit: *{mode}*.",
        "en": "*When shall I answer in this channel?*\nIn direct messages and when somebody mentions me I always"
        " answer. At present: *{mode}*.",
    },
    "mode_saved": {
        "da": "Gemt for denne kanal: *{mode}*.",
        "de": "Für diesen Kanal gespeichert: *{mode}*.",
        "en": "Saved for this channel: *{mode}*.",
    },
    "mode_mention": {"da": "Kun når jeg nævnes", "de": "Nur bei Erwähnung", "en": "Only when mentioned"},
    "mode_follow_one": {
        "da": "Følg tråde med én person",
        "de": "Threads mit einer Person folgen",
        "en": "Follow threads of one person",
    },
    "mode_follow": {"da": "Følg mine tråde", "de": "Meinen Threads folgen", "en": "Follow my threads"},
    "mode_listen": {
        "da": "Svar også på spørgsmål",
        "de": "Auch Fragen beantworten",
        "en": "Answer questions too",
    },
    "mode_nowhere": {
        "da": "Det gælder kun i kanaler; her svarer jeg altid.",
        "de": "Das gilt nur in Kanälen; hier antworte ich immer.",
        "en": "That is for channels only; here I always answer.",
    },
    "house_usage": {
        "da": "Skriv `/dirigent here` for at bestemme, hvornår jeg svarer i en kanal, eller `/help` for alt andet.",
        "de": "`/dirigent here` legt fest, wann ich in einem Kanal antworte; `/help` zeigt alles andere.",
        "en": "Write `/dirigent here` to set when I answer in a channel, or `/help` for everything else.",
    },
    "welcome": {
        "da": "Hvad kan jeg hjælpe med?",
        "de": "Wobei kann ich helfen?",
        "en": "What can I help with?",
    },
    "installed": {
        "da": "Dirigent er installeret. I kan skrive til den i Slack nu.",
        "de": "Dirigent ist installiert. Sie können ihm jetzt in Slack schreiben.",
        "en": "Dirigent is installed. You can write to it in Slack now.",
    },
    "install_failed": {
        "da": "Slack bekræftede ikke installationen. Begynd forfra på /slack/install.",
        "de": "Slack hat die Installation nicht bestätigt. Bitte beginnen Sie noch einmal unter /slack/install.",
        "en": "Slack did not confirm the installation. Please begin again at /slack/install.",
    },
    "install_taken_back": {
        "da": "Installationen blev afbrudt i Slack. Intet er gemt.",
        "de": "Die Installation wurde in Slack abgebrochen. Es wurde nichts gespeichert.",
        "en": "The installation was cancelled in Slack. Nothing was stored.",
    },
    "install_not_allowed": {
        "da": "Dette arbejdsområde står ikke på listen over dem, der må installere Dirigent. Intet er gemt.",
        "de": "Dieser Workspace steht nicht auf der Liste derer, die Dirigent installieren dürfen. Es wurde nichts gespeichert.",
        "en": "This workspace is not on the list of those that may install Dirigent. Nothing was stored.",
    },
    "why_title": {"da": "Hvorfor dette svar?", "de": "Warum diese Antwort?", "en": "Why this answer?"},
}


def sentence(name: str, language: Language, **values: str) -> str:
    """One of the sentences, filled in.

    >>> sentence("nothing_to_stop", "en")
    'There is nothing to stop here.'
    """
    words = _SENTENCES[name][language]
    return words.format(**values) if values else words

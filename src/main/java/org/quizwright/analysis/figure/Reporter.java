package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** Whom a sentence lets say a number: "the union said 900 were out", "the records list 38". */
final class Reporter {

  private static final Lexicon SAYS = Lexicon.read("speech-verbs");
  private static final List<String> HOLDS =
      Words.list("put estimate claim think reckon believe expect calculate guess count");
  private static final List<String> VALUES =
      List.of("put", "reckon", "estimate", "value", "assess");
  private static final List<String> LISTS =
      Words.list(
          "list show find give put record tell speak say report mention name indicate reveal");

  /** What nobody does but whoever says the number: "the bureau counted 14 storms". */
  private static final List<String> VOUCHES =
      Words.list("count promise offer claim estimate reckon forecast predict list");

  /** What takes a bare number as what is said: "the inquiry thought 10,000". */
  private static final List<String> NUMBERS =
      List.of(
          "say",
          "think",
          "give",
          "speak",
          "settle",
          "estimate",
          "reckon",
          "guess",
          "claim",
          "report",
          "suggest",
          "admit",
          "quote",
          "calculate");

  private static final List<String> RECORDS =
      Words.list(
          "record survey report poll census count roll register pamphlet statistic figure "
              + "book chronicle ledger inquiry study table log newspaper estimate court "
              + "commission return account memorandum minute");

  /** "reckoned the loss at over £2 million". */
  private static final Pattern AT = Pattern.compile("\\bat (?:\\p{Ll}+ ){0,2}$");

  private Reporter() {}

  /** The words for the one who says {@code number}; empty where the sentence itself does. */
  static Optional<String> of(ParsedSentence sentence, Span number) {
    int at = sentence.within(number).stream().findFirst().orElse(-1);
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      int from = at;
      at = sentence.token(at).head();
      if (at >= 0 && sentence.token(at).isVerb()) {
        Optional<String> reporter =
            reporter(sentence, at, from, sentence.text().substring(0, number.start()));
        if (reporter.isPresent()) {
          return reporter;
        }
      }
    }
    return Reckonings.of(sentence, number);
  }

  private static Optional<String> reporter(
      ParsedSentence sentence, int verb, int from, String before) {
    OptionalInt subject = sentence.child(verb, "nsubj");
    if (subject.isEmpty() || subject.getAsInt() == from) {
      return aside(sentence, verb);
    }
    Token who = sentence.token(subject.getAsInt());
    String lemma = sentence.token(verb).lemma();
    boolean says =
        sentence.hasRelation(from, "ccomp") && (SAYS.has(lemma) || HOLDS.contains(lemma));
    boolean lists = LISTS.contains(lemma) && RECORDS.contains(who.lemma());
    boolean puts =
        (lemma.equals("put") && sentence.hasRelation(from, "obl", "nmod"))
            || (VALUES.contains(lemma) && AT.matcher(before).find());
    boolean finds =
        who.entity().equals("PERSON")
            && sentence.hasRelation(from, "obj")
            && lemma.matches("find|give")
            && sentence.token(verb).hasTag("VBZ", "VBP");
    boolean vouches = VOUCHES.contains(lemma) && sentence.hasRelation(from, "obj", "nmod");
    boolean told = isTold(sentence, from, verb);
    boolean named = !who.hasTag("PRP", "WP", "WDT", "EX") && !who.text().equals("that");
    return named && who.isNoun() && (says || lists || puts || finds || vouches || told)
        ? Optional.of(words(sentence, subject.getAsInt()))
        : Optional.empty();
  }

  /** Whether the number, which names nothing that it counts, is what somebody says. */
  static boolean isTold(ParsedSentence sentence, Span number) {
    return sentence.within(number).stream()
        .findFirst()
        .filter(at -> sentence.token(at).hasTag("CD") && sentence.token(at).head() >= 0)
        .filter(at -> isTold(sentence, at, sentence.token(at).head()))
        .isPresent();
  }

  private static boolean isTold(ParsedSentence sentence, int from, int verb) {
    boolean bare = sentence.token(from).hasTag("CD") && sentence.hasRelation(from, "obj", "obl");
    boolean spoken = sentence.token(verb).lemma().equals("speak");
    return NUMBERS.contains(sentence.token(verb).lemma())
        && (bare || (spoken && sentence.hasRelation(from, "obl")));
  }

  /** "Billeting had cost 68,000 thalers, the council complained". */
  private static Optional<String> aside(ParsedSentence sentence, int verb) {
    return sentence.children(verb, "parataxis").stream()
        .filter(i -> SAYS.has(sentence.token(i).lemma()))
        .flatMap(i -> sentence.child(i, "nsubj").stream().boxed())
        .filter(i -> !sentence.token(i).hasTag("WP", "WDT"))
        .map(i -> words(sentence, i))
        .findFirst();
  }

  private static String words(ParsedSentence sentence, int subject) {
    if (sentence.token(subject).hasTag("PRP")) {
      return sentence.token(subject).text();
    }
    Optional<Integer> person =
        sentence.children(subject, "appos").stream()
            .filter(i -> sentence.token(i).entity().equals("PERSON"))
            .findFirst();
    String words = Phrases.tidy(sentence.subtree(person.orElse(subject)).of(sentence.text()));
    boolean proper = person.isPresent() || sentence.token(subject).isProperNoun();
    return proper ? words.replaceFirst("\\s*[,;(].*", "") : words;
  }
}

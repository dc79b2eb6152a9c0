package org.quizwright.analysis.figure;

import java.util.List;
import java.util.OptionalInt;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Adds to what is counted what the sentence says of it: "miners waiting for flats". */
final class Predication {

  private static final List<String> TAKES_LIVES = List.of("take", "claim", "cost");

  private Predication() {}

  /** {@code phrase}, whose head is the token {@code head}, as subject or object of its verb. */
  static String of(ParsedSentence sentence, int head, String phrase, Token counted) {
    if (phrase.contains(" that ") || phrase.contains(" who ")) {
      return phrase;
    }
    int over = sentence.token(head).head();
    if (over < 0) {
      return phrase;
    }
    if (sentence.hasRelation(head, "nsubj") && over > head) {
      return asSubject(sentence, head, over, phrase, counted);
    }
    if (sentence.hasRelation(head, "obj") && sentence.token(over).isVerb()) {
      return asObject(sentence, head, over, phrase);
    }
    return sentence.hasRelation(head, "nmod") ? ofNoun(sentence, head, over, phrase) : phrase;
  }

  private static String asSubject(
      ParsedSentence sentence, int head, int verb, String phrase, Token counted) {
    List<Integer> group = Place.verbGroup(sentence, verb).stream().filter(i -> i > head).toList();
    if (group.isEmpty() || relativeBetween(sentence, head, group.get(0))) {
      return phrase;
    }
    boolean participle =
        group.size() == 2
            && sentence.token(group.get(0)).lemma().equals("be")
            && group.get(1) == group.get(0) + 1
            && sentence.token(verb).hasTag("VBN", "VBG");
    int from = sentence.token(participle ? verb : group.get(0)).start();
    int end = Math.max(sentence.subtree(verb).end(), sentence.token(verb).end());
    String predicate = Phrases.tidy(" " + sentence.text().substring(from, end));
    String link = participle ? " " : Counted.isHuman(counted) ? " who " : " that ";
    return predicate.isEmpty() ? phrase : Phrases.tidy(phrase + link + predicate);
  }

  /** Where another clause comes between, the phrase already is as long as it should be. */
  private static boolean relativeBetween(ParsedSentence sentence, int head, int verb) {
    return verb - head > 12;
  }

  private static String asObject(ParsedSentence sentence, int head, int verb, String phrase) {
    OptionalInt subject = Place.subject(sentence, verb);
    if (subject.isEmpty()
        || subject.getAsInt() >= head
        || sentence.token(verb).hasTag("VBG", "VB")) {
      return phrase;
    }
    int s = subject.getAsInt();
    if (Place.isPronoun(sentence.token(s))) {
      return phrase;
    }
    return Phrases.tidy(phrase + " that " + clause(sentence, s, verb));
  }

  /** "the strikers presented". */
  private static String clause(ParsedSentence sentence, int subject, int verb) {
    Span span = sentence.subtree(subject);
    String name =
        sentence.text().substring(span.start(), Math.min(span.end(), sentence.token(verb).start()));
    String words = Phrases.inside(sentence, sentence.within(span).get(0), withDeterminer(name));
    List<Integer> group = Place.verbGroup(sentence, verb);
    String acts =
        sentence
            .text()
            .substring(
                sentence.token(group.get(0)).start() < span.end()
                    ? sentence.token(verb).start()
                    : sentence.token(group.get(0)).start(),
                sentence.token(verb).end());
    return words + " " + acts;
  }

  /** The subject keeps its article but no side clauses. */
  private static String withDeterminer(String name) {
    String tidy = Phrases.tidy(name);
    int at = name.indexOf(tidy);
    return at > 0 && name.substring(0, at).matches("(?i)(?:the|an?|his|her|their) ")
        ? name.substring(0, at) + tidy
        : tidy;
  }

  /** "took the lives of 44 people", "the closure of 58 mines". */
  private static String ofNoun(ParsedSentence sentence, int head, int noun, String phrase) {
    int over = sentence.token(noun).head();
    boolean lives = sentence.token(noun).lemma().equals("life") && over >= 0;
    if (lives && TAKES_LIVES.contains(sentence.token(over).lemma())) {
      OptionalInt by = Place.subject(sentence, over);
      String killer =
          by.isPresent() && !Place.isPronoun(sentence.token(by.getAsInt()))
              ? clause(sentence, by.getAsInt(), over)
              : "";
      return killer.isEmpty()
          ? phrase + " killed"
          : phrase + " killed by " + killer.substring(0, killer.lastIndexOf(' '));
    }
    boolean of =
        sentence.child(head, "case").stream().anyMatch(i -> sentence.token(i).text().equals("of"));
    return of
            && sentence.token(noun).isNoun()
            && noun < head
            && !PlainMeasure.isGeneric(sentence.token(noun).lemma())
        ? sentence.token(noun).text() + " of " + phrase
        : phrase;
  }
}

package org.quizwright.analysis.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.name.GivenNames;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Clause;
import org.quizwright.language.Months;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Puts the name for "he" or "she" where only one person can be meant. */
final class Pronouns {

  private static final Pattern SUBJECT =
      Pattern.compile(
          // What stands before a pronoun is looked at only where one may begin.
          "(?=[HhSsIiTt])(?:(?:^|(?<=[,;] )|(?<=\\d )|(?<=\\b(?:months?|years?|days?|weeks?|later|afterwards?|after|before|earlier|spring|summer|autumn|winter"
              + "|"
              + Months.ANY
              + ") )|(?<=\\b(?:until|when|before|after|and|where) ))([Hh]e|[Ss]he|[Ii]t|[Tt]hey)(?= )"
              + "|(?<=^For (?:his|her) \\p{Ll}{1,20} )(he|she)(?= ))");

  private static final Pattern TITLED =
      Pattern.compile("\\b(?:Mrs?|Ms|Dr|Sir|Lord|Lady|Miss|Captain|Colonel|General)\\.? $");

  private static final Pattern PLACE = Pattern.compile("\\s(?:at|in|from|to)\\s");

  /** How many sentences back a person may have been named. */
  private static final int REACH = 4;

  private final Map<String, Protagonist> protagonists;

  private Pronouns(Map<String, Protagonist> protagonists) {
    this.protagonists = protagonists;
  }

  /** Reads whom each source is about. */
  static Pronouns of(List<AnalysedPassage> passages) {
    return new Pronouns(Protagonist.of(passages));
  }

  /** The sentence with the name put in; empty where it has no such word or no such person. */
  Optional<String> resolved(AnalysedPassage passage, int index) {
    String text = passage.sentences().get(index).text();
    Matcher pronoun = SUBJECT.matcher(text);
    if (!pronoun.find()) {
      return Optional.empty();
    }
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    boolean person = pronoun.group().matches("(?i)s?he");
    Optional<String> meant =
        person
            ? nearest(sentence, pronoun.start())
                .or(() -> before(passage, index))
                .filter(name -> suits(pronoun.group(), name))
                .or(() -> protagonist(passage, index, pronoun.start()))
            : Actors.before(passage, index, pronoun.start(), pronoun.group());
    return meant.map(
        name -> text.substring(0, pronoun.start()) + name + text.substring(pronoun.end()));
  }

  /** Whether the given name leaves it open that the pronoun means its bearer. */
  static boolean suits(String pronoun, String name) {
    boolean woman = pronoun.equalsIgnoreCase("she");
    boolean other = woman ? GivenNames.isMans(name) : GivenNames.isWomans(name);
    return !other && !GivenNames.isGivenAlone(name, !woman);
  }

  private Optional<String> protagonist(AnalysedPassage passage, int index, int offset) {
    return Optional.ofNullable(protagonists.get(passage.source().id()))
        .filter(someone -> someone.isMeant(passage, index, offset))
        .map(Protagonist::name);
  }

  /** Who the sentence before is about; where it only says "he", whom the one before that names. */
  private static Optional<String> before(AnalysedPassage passage, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      ParsedSentence sentence = passage.sentences().get(i).parsed();
      if (!isAboutAPronoun(sentence)) {
        return nearest(sentence);
      }
    }
    return Optional.empty();
  }

  private static boolean isAboutAPronoun(ParsedSentence sentence) {
    return Clause.main(sentence).stream()
        .flatMap(clause -> clause.subject().stream().boxed())
        .flatMap(i -> sentence.descendants(i).stream())
        .anyMatch(i -> sentence.token(i).text().matches("(?i)he|she|his|her|this|that|it|there"));
  }

  /**
   * Who the clause before a semicolon is about, else the last person named before {@code offset}.
   */
  private static Optional<String> nearest(ParsedSentence sentence, int offset) {
    if (sentence.text().startsWith("; ", offset - 2)) {
      return subject(sentence, persons(sentence));
    }
    return persons(sentence).stream()
        .filter(span -> span.end() <= offset)
        .reduce((first, last) -> last)
        .map(sentence::text);
  }

  /** The person that the sentence is about; else the only one it names. */
  private static Optional<String> nearest(ParsedSentence sentence) {
    List<Span> persons = persons(sentence);

    return subject(sentence, persons)
        .or(
            () ->
                persons.size() == 1
                        && isFullName(sentence, persons.get(0))
                        && !pointsBack(sentence, persons.get(0))
                    ? Optional.of(sentence.text(persons.get(0)))
                    : Optional.empty());
  }

  private static Optional<String> subject(ParsedSentence sentence, List<Span> persons) {
    return Clause.main(sentence).stream()
        .flatMap(clause -> clause.subject().stream().boxed())
        .flatMap(i -> persons.size() == 1 ? withOwner(sentence, i) : Stream.of(i))
        .map(sentence::span)
        .flatMap(
            head ->
                persons.stream().filter(p -> p.start() <= head.start() && head.end() <= p.end()))
        .map(sentence::text)
        .findFirst();
  }

  /** "Peel’s first thought was of money": the sentence is about Peel. */
  private static Stream<Integer> withOwner(ParsedSentence sentence, int subject) {
    return Stream.concat(Stream.of(subject), sentence.child(subject, "nmod:poss").stream().boxed());
  }

  /** "He lived with his aunt, Ann Rowe": the person named is another than "he". */
  private static boolean pointsBack(ParsedSentence sentence, Span person) {
    return sentence.tokens().stream()
        .filter(token -> token.start() < person.start())
        .anyMatch(token -> token.text().matches("(?i)he|she|his|her|him"));
  }

  /** A single word may be a town, and whose book it is may be anybody. */
  private static boolean isFullName(ParsedSentence sentence, Span name) {
    String after = sentence.text().substring(name.end());
    boolean titled = TITLED.matcher(sentence.text().substring(0, name.start())).find();
    return (titled || sentence.text(name).contains(" ")) && !after.matches("(?s)[’']s\\b.*");
  }

  /** "Hale at York", which taggers take for one name. */
  private static Span unplaced(ParsedSentence sentence, Span name) {
    Matcher place = PLACE.matcher(sentence.text(name));
    return place.find() ? new Span(name.start(), name.start() + place.start()) : name;
  }

  /** Where people are named, in the order of the text. */
  static List<Span> persons(ParsedSentence sentence) {
    return sentence.names().stream()
        .filter(name -> name.type().equals("PERSON"))
        .map(Name::span)
        .map(span -> unplaced(sentence, span))
        .toList();
  }
}

package org.quizwright.generation.locating;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * A stretch of a statement that a reader of the text can put back.
 *
 * @param slot which places of a sentence it can fill: two gaps of one slot could be exchanged
 */
record Gap(Span span, Slot slot) {

  /** What a word can be put for, the most telling first. */
  enum Slot {
    PERSON,
    BODY,
    PLACE,
    THING
  }

  /** What a statement turns on, before what only goes with it. */
  private static final List<String> RELATIONS =
      List.of("obj", "obl:agent", "nsubj:pass", "nsubj", "root", "obl", "nmod");

  private static final int OFTEN = 3;

  private static final int SHORTEST_NOUN = 4;

  /** Nouns that say little by themselves, and nouns of time. */
  private static final List<String> EMPTY =
      List.of(
          "part",
          "kind",
          "sort",
          "way",
          "thing",
          "lot",
          "matter",
          "number",
          "people",
          "other",
          "time",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "century",
          "decade",
          "spring",
          "summer",
          "autumn",
          "winter",
          "end",
          "beginning",
          "percent",
          "man",
          "side",
          "course",
          "fact",
          "rule",
          "fashion",
          "work",
          "nothing",
          "everything",
          "tens",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "none",
          "anything",
          "something");

  /** All gaps that a statement allows: names first, then nouns. */
  static List<Gap> in(Material material, Statement statement) {
    ParsedSentence sentence = statement.sentence();
    Stream<Gap> names =
        sentence.names().stream()
            .filter(name -> isFree(sentence, name))
            .map(name -> new Gap(name.span(), slot(name)));
    Stream<Gap> nouns =
        IntStream.range(1, sentence.tokens().size())
            .map(i -> sentence.tokens().size() - i)
            .filter(i -> isThing(sentence, i))
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> -weight(material, sentence.token(i)))
                    .thenComparing(i -> RELATIONS.indexOf(sentence.token(i).relation())))
            .map(i -> new Gap(compound(sentence, i), Slot.THING));
    return Stream.concat(names, nouns).filter(gap -> isOpen(sentence, gap)).toList();
  }

  String answer(Statement statement) {
    return span.of(statement.text());
  }

  static Slot slot(Name name) {
    return switch (name.type()) {
      case "LOCATION" -> Slot.PLACE;
      case "PERSON" -> Slot.PERSON;
      default -> Slot.BODY;
    };
  }

  /** A whole name, not one inside another or before a noun. */
  private static boolean isFree(ParsedSentence sentence, Name name) {
    List<Integer> tokens = sentence.within(name.span());
    int head = tokens.get(tokens.size() - 1);
    String text = sentence.text();
    return !sentence.hasRelation(head, "compound", "amod", "flat", "nmod:poss", "conj")
        && sentence.children(head, "conj").isEmpty()
        && !text.substring(name.span().end()).matches("(?s)(?:[’'-]|,? \\p{Lu}).*")
        && !text.substring(0, name.span().start()).matches("(?s).*(?:\\p{Lu}\\p{L}+|[-’'“]) ?");
  }

  /** The head of a phrase with what it is compounded of. */
  private static boolean isThing(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    return token.hasTag("NN", "NNS")
        && !token.isNamed()
        && token.text().length() >= SHORTEST_NOUN
        && token.text().chars().allMatch(Character::isLetter)
        && Character.isLowerCase(token.text().charAt(0))
        && RELATIONS.contains(token.relation())
        && !EMPTY.contains(token.lemma())
        && !EMPTY.contains(token.text())
        && sentence.children(i, "conj").isEmpty()
        && sentence.children(i).stream().noneMatch(child -> sentence.token(child).hasTag("CD"));
  }

  /** A word that a theme uses again and again tells more of it; three times are often enough. */
  private static int weight(Material material, Token token) {
    return Math.min(OFTEN, material.frequency(token.lemma()));
  }

  private static Span compound(ParsedSentence sentence, int i) {
    int from = i;
    while (from > 1 && sentence.hasRelation(from - 1, "compound") && isPlain(sentence, from - 1)) {
      from--;
    }
    return new Span(sentence.token(from).start(), sentence.token(i).end());
  }

  private static boolean isPlain(ParsedSentence sentence, int i) {
    return sentence.token(i).hasTag("NN", "NNS") && !sentence.token(i).isNamed();
  }

  /** Not the first words, which a capital gives away, nor in quotation marks, nor after "an". */
  private static boolean isOpen(ParsedSentence sentence, Gap gap) {
    String before = sentence.text().substring(0, gap.span().start());
    String after = sentence.text().substring(gap.span().end());
    return Words.in(before).size() >= (gap.slot() == Slot.THING ? 2 : 0)
        && before.chars().filter(c -> c == '“').count()
            == before.chars().filter(c -> c == '”').count()
        && !before.matches("(?s).*(?:\\b[Aa]n|[-’'“\",]) ?")
        && !after.matches("(?s)[’'-].*")
        && !(after.startsWith(" of ")
            && before.matches("(?is).*\\b(?:in|on|at|by|for|with|to) (?:the )?"))
        && !sentence.text().contains("’" + gap.span().of(sentence.text()));
  }
}

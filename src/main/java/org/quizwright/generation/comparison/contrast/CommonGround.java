package org.quizwright.generation.comparison.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Family;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.language.Language;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * What two quotations share besides the matter itself: a name, a thing, or what is done to a thing.
 */
public record CommonGround(Language language, Matter matter, String topic) {

  private static final int SHORTEST = 4;
  private static final int REACH = 4;

  /** Nouns that two texts have in common whatever they are about. */
  private static final List<String> VAGUE =
      Words.list(
          "year month week time people part number thing other most place side kind level"
              + " member case fact group percent");

  /** A clause such as "both speak of the closing of mills", or nothing. */
  public Optional<String> clause(KeyQuote left, KeyQuote right) {
    return name(left, right)
        .or(
            () ->
                things(left).stream()
                    .filter(token -> lemmas(right).contains(Lemmas.of(token.text())))
                    .findFirst()
                    .map(token -> "both speak of " + action(left, right, thing(token, right))))
        .or(
            () ->
                Family.branchOf(lemmas(left), lemmas(right)).map(name -> "both speak of " + name));
  }

  /** A word that both use anywhere on the matter, such as "both speak of “bread”", or nothing. */
  public Optional<String> word(Excerpt left, Excerpt right) {
    List<String> theirs = Words.lemmas(onMatter(right));
    return language.parse(onMatter(left)).tokens().stream()
        .filter(token -> token.isNoun() && !token.isProperNoun())
        .filter(token -> isTelling(Lemmas.of(token.text())))
        .filter(token -> theirs.contains(Lemmas.of(token.text())))
        .findFirst()
        .map(token -> "both speak of “" + token.text() + "”");
  }

  private String onMatter(Excerpt side) {
    return side.statements().stream()
        .filter(part -> part.isAbout(matter))
        .map(Statement::exact)
        .collect(Collectors.joining(" "));
  }

  /** The same for a name only. */
  public Optional<String> name(KeyQuote left, KeyQuote right) {
    List<String> theirs = names(right);
    return names(left).stream()
        .filter(theirs::contains)
        .findFirst()
        .map(name -> "both name " + name);
  }

  /** Whole names: of two banks each has a "Bank". */
  private List<String> names(KeyQuote quote) {
    List<String> names = new ArrayList<>();
    String last = "";
    for (Token token : language.parse(quote.exact()).tokens()) {
      boolean proper = token.isProperNoun();
      if (!last.isEmpty() && !proper) {
        names.add(last);
      }
      last = proper ? (last + " " + token.text()).strip() : "";
    }
    names.add(last);
    return names.stream().filter(name -> !name.isEmpty() && !isTopic(name)).toList();
  }

  private boolean isTopic(String name) {
    return Words.lemmas(topic).containsAll(Words.lemmas(name));
  }

  private String action(KeyQuote left, KeyQuote right, String thing) {
    String noun = Lemmas.of(LastWord.of(thing));
    return Family.DEEDS.stream()
        .filter(family -> isDone(family, noun, left) && isDone(family, noun, right))
        .findFirst()
        .map(family -> "the " + family.name() + " of " + thing)
        .orElse(thing);
  }

  /** Whether the deed stands close to the thing. */
  private static boolean isDone(Family family, String noun, KeyQuote quote) {
    List<String> lemmas = lemmas(quote);
    return IntStream.range(0, lemmas.size())
        .filter(i -> lemmas.get(i).equals(noun))
        .anyMatch(
            i ->
                lemmas
                    .subList(Math.max(0, i - REACH), Math.min(lemmas.size(), i + REACH + 1))
                    .stream()
                    .anyMatch(family.words()::contains));
  }

  private static List<String> lemmas(KeyQuote quote) {
    return Words.in(quote.exact()).stream().map(Lemmas::of).toList();
  }

  /** In the plural where either text has it so. */
  private String thing(Token mine, KeyQuote right) {
    Token chosen =
        Stream.concat(Stream.of(mine), things(right).stream())
            .filter(token -> Lemmas.of(token.text()).equals(Lemmas.of(mine.text())))
            .filter(token -> token.tag().equals("NNS"))
            .findFirst()
            .orElse(mine);
    String noun = chosen.text().toLowerCase(Locale.ROOT);
    return chosen.tag().equals("NNS") ? noun : "the " + noun;
  }

  /** The nouns, without names, deeds and what any text may speak of. */
  private List<Token> things(KeyQuote quote) {
    return language.parse(quote.exact()).tokens().stream()
        .filter(token -> token.isNoun() && !token.isProperNoun())
        .filter(token -> isTelling(Lemmas.of(token.text())))
        .toList();
  }

  private boolean isTelling(String lemma) {
    boolean deed = Family.DEEDS.stream().anyMatch(family -> family.words().contains(lemma));
    return lemma.length() >= SHORTEST && !VAGUE.contains(lemma) && !deed && !isMatter(lemma);
  }

  /** What the topic says already is no further likeness. */
  private boolean isMatter(String lemma) {
    return Words.lemmas(topic).contains(lemma)
        || (matter.kind() == Matter.Kind.CLAIM
            ? matter.touches(List.of(lemma))
            : matter.heads().contains(lemma));
  }
}

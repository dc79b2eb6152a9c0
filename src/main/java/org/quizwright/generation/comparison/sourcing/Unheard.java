package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.comparison.voice.Statement;

/** Whose view two excerpts leave out. */
public final class Unheard {

  private static final Pattern QUOTED_AT_LENGTH =
      Pattern.compile("[“‘](?:[^“”‘’\\s]+\\s+){4,}[^“”‘’]+[”’]");

  private Unheard() {}

  /** Those who aren't heard in their own words, as a list would call them. */
  public static List<String> people(Pairing pairing) {
    return in(pairing).stream().map(Standing::people).toList();
  }

  /** Those who neither speak nor are quoted word for word. */
  public static List<Standing> in(Pairing pairing) {
    List<Standing> heard =
        List.of(pairing.left().voice().standing(), pairing.right().voice().standing());
    boolean quoted =
        Stream.of(pairing.left(), pairing.right()).anyMatch(Unheard::quotesThoseWhoTookPart);
    return Stream.of(Standing.values())
        .filter(standing -> !heard.contains(standing))
        .filter(standing -> standing != Standing.PARTICIPANT || !quoted)
        .toList();
  }

  /** As in "the demands of the strikers included “bread for all of us”". */
  private static boolean quotesThoseWhoTookPart(Excerpt excerpt) {
    return excerpt.statements().stream()
        .map(Statement::exact)
        .filter(text -> QUOTED_AT_LENGTH.matcher(text).find())
        .anyMatch(text -> Standing.tellsOfThoseWhoTookPart(text));
  }
}

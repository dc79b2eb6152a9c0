package org.quizwright.analysis.person;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.name.GivenNames;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.Metadata;

/**
 * Surnames that women take when they marry: lives tell "Ann Rowe" and "she married John Hale", and
 * then call her Hale.
 */
final class MarriedNames {

  private static final Pattern MARRIED =
      Pattern.compile(
          "\\bmarried (?:[^.;:]{0,40}? )?((?:\\p{Lu}[\\p{L}.’'-]+ )+)(\\p{Lu}[\\p{L}’'-]+)");

  private final Map<String, Set<String>> taken = new LinkedHashMap<>();
  private final Map<String, Set<String>> husbands = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  MarriedNames(List<AnalysedPassage> passages) {
    for (AnalysedPassage passage : passages) {
      String source = passage.source().id();
      titles.computeIfAbsent(source, id -> title(passage.source().metadata()));
      MARRIED.matcher(passage.text()).results().forEach(found -> note(source, found));
    }
  }

  private void note(String source, MatchResult married) {
    String husband = married.group(1) + married.group(2);
    taken.computeIfAbsent(source, id -> new LinkedHashSet<>()).add(married.group(2));
    if (!GivenNames.isWomans(husband)) {
      husbands.computeIfAbsent(source, id -> new LinkedHashSet<>()).add(husband);
    }
  }

  private static String title(Metadata work) {
    return String.join(
        "\n", Stream.of(work.title(), work.containerTitle()).filter(Objects::nonNull).toList());
  }

  /** Whether somebody is told to have married a man of that name. */
  boolean isHusband(PersonName known) {
    return husbands
        .getOrDefault(known.mention().sentence().ref().source(), Set.of())
        .contains(known.plain());
  }

  /** Whether a full name can be the one that {@code known} took. */
  boolean isTaken(PersonName known, PersonName name) {
    return known.isFull()
        && GivenNames.isWomans(known.plain())
        && known.given().equals(name.given())
        && isTaken(name);
  }

  /**
   * Whether a bare surname is that of {@code known}, or the one that she took, as the title of the
   * text shows: whom a life is about is called so, and not the father or the husband.
   */
  boolean isTakenInTitle(PersonName known, PersonName name) {
    boolean own = known.surname().equals(name.surname());
    return known.isFull()
        && (own || (GivenNames.isWomans(known.plain()) && isTaken(name)))
        && inTitle(known, name).isPresent();
  }

  /** "Marie", where the title is of a Marie Curie. */
  Optional<String> titled(PersonName name) {
    return GivenNames.isGivenAlone(name.surname(), true)
            || GivenNames.isGivenAlone(name.surname(), false)
        ? inTitle(name.surname(), "\\p{Lu}[\\p{L}’-]+", name)
        : Optional.empty();
  }

  /** How the title names who is {@code known} by the surname of {@code name}. */
  Optional<String> inTitle(PersonName known, PersonName name) {
    return inTitle(known.given(), Pattern.quote(name.surname()), name);
  }

  private Optional<String> inTitle(String given, String surname, PersonName name) {
    Matcher named =
        Pattern.compile(
                "\\b" + Pattern.quote(given) + "(?: \\p{Lu}[\\p{L}.’-]*)* " + surname + "\\b")
            .matcher(titles.getOrDefault(name.mention().sentence().ref().source(), ""));
    return named.results().map(MatchResult::group).findFirst();
  }

  private boolean isTaken(PersonName name) {
    return taken
        .getOrDefault(name.mention().sentence().ref().source(), Set.of())
        .contains(name.surname());
  }
}

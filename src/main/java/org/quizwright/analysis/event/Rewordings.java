package org.quizwright.analysis.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Says a sentence more plainly, so that it parses better and stands alone; dates stay in. */
final class Rewordings {

  private static final Pattern WHOLE_BRACKET = Pattern.compile("^\\((.*)\\)$");

  private static final Pattern ASIDE =
      Pattern.compile(
          ", (?:according to|in fact|of course|for example|as well as)[^,]*(?=,)|\\s*\\([^()\\d]*\\)"
              + "|,? (?:for|of|to|with|in|by|under) (?:whom|which) [^,]+,(?= \\w+ed\\b)");

  private static final Pattern OPENING_YEAR =
      Pattern.compile("^(?:Starting|Beginning) in ((?:\\p{Lu}\\p{L}+ )?\\d{4})\\b");

  /**
   * A day in brackets after the place or the deed that it dates; what follows goes on from there.
   */
  private static final Pattern BRACKETED_DAY =
      Pattern.compile(
          "(?<=[\\p{L}]) \\((\\p{Lu}\\p{L}+ \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+)(?:,? \\d{4})?\\).*$");

  private static final Pattern TRAILING = Pattern.compile("(?<=\\d),? (?:which|but|and) .*$");

  private Rewordings() {}

  /** The sentence {@code index} of {@code passage} in other words; without the sentence itself. */
  static List<String> of(AnalysedPassage passage, int index, Pronouns pronouns, Language language) {
    String text = passage.sentences().get(index).text();
    Set<String> rewordings = new LinkedHashSet<>();
    String plain = ASIDE.matcher(WHOLE_BRACKET.matcher(text).replaceFirst("$1")).replaceAll("");
    rewordings.add(plain.replace("  ", " "));
    rewordings.add(TRAILING.matcher(plain).replaceFirst("."));
    rewordings.addAll(Rephrasings.of(plain));
    rewordings.addAll(Lasting.told(text));
    rewordings.add(OPENING_YEAR.matcher(text).replaceFirst("In $1"));
    rewordings.addAll(Asides.apart(text));
    Optional<String> named = pronouns.resolved(passage, index);
    named.ifPresent(rewordings::add);
    named.map(Asides::apart).ifPresent(rewordings::addAll);
    named.map(Lasting::told).ifPresent(rewordings::addAll);
    named.map(language::parse).map(told -> rejoined(told, language)).ifPresent(rewordings::addAll);
    Antecedents.resolved(passage, index).ifPresent(rewordings::add);
    List<String> unfolded = Unfolded.of(passage.sentences().get(index).parsed());
    rewordings.addAll(unfolded);
    unfolded.stream().flatMap(told -> Asides.named(told).stream()).forEach(rewordings::add);
    Asides.named(text).ifPresent(rewordings::add);
    unfolded.stream()
        .filter(told -> BRACKETED_DAY.matcher(told).find())
        .map(told -> BRACKETED_DAY.matcher(told).replaceFirst(" on $1."))
        .forEach(rewordings::add);
    rewordings.addAll(rejoined(passage, index, language));
    rewordings.remove(text);
    return List.copyOf(rewordings);
  }

  /** Verbs and clauses that the sentence joins, told each for itself; "it" by its name. */
  private static Set<String> rejoined(AnalysedPassage passage, int index, Language language) {
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    Set<String> told = new LinkedHashSet<>();
    Emphasis.removed(sentence).ifPresent(told::add);
    Fronted.moved(sentence).ifPresent(told::add);
    SeeingYears.told(sentence).ifPresent(told::add);
    told.addAll(Clefts.joined(sentence.text()));
    told.addAll(Inversions.undone(sentence.text()));
    told.addAll(rejoined(sentence, language));
    return told;
  }

  private static Set<String> rejoined(ParsedSentence sentence, Language language) {
    Set<String> told = new LinkedHashSet<>(Coordination.apart(sentence));
    for (String half : Halves.of(sentence, language)) {
      told.add(half);
      told.addAll(Coordination.apart(language.parse(half)));
    }
    return told;
  }

  /** The date in its place in another wording; empty where its words aren't there just once. */
  static Optional<DateMention> moved(DateMention date, String from, String to) {
    if (to.startsWith(from.substring(0, date.span().end()))) {
      return Optional.of(date);
    }
    String words = date.span().of(from);
    int at = to.indexOf(words);
    return at < 0 || to.indexOf(words, at + 1) >= 0
        ? Optional.empty()
        : Optional.of(date.at(new Span(at, at + words.length())));
  }
}

package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.Article;
import org.quizwright.language.BodyName;
import org.quizwright.language.Case;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

/** Says above an excerpt who speaks, in what, when, and from where. */
public final class Headnote {

  private Headnote() {}

  /**
   * One to three sentences, from the manifest's words and the text's own role for a person quoted.
   *
   * @param period the time that the theme is about, or null
   * @param people those whom a student needn't know; a source may say elsewhere who they are
   */
  public static String of(Excerpt excerpt, @Nullable HistoricalDate period, List<Person> people) {
    return of(excerpt.voice(), period) + introduced(excerpt, people);
  }

  /** As in "In the text: Reed, “the head of the mill”." */
  private static String introduced(Excerpt excerpt, List<Person> people) {
    String named =
        people.stream()
            .filter(person -> excerpt.names().contains(person.name()))
            .filter(person -> person.ref().source().equals(excerpt.voice().carrier().id()))
            .flatMap(person -> role(person, excerpt).stream())
            .collect(Collectors.joining("; "));
    return named.isEmpty() ? "" : " Named in it: " + named + ".";
  }

  /** Nothing for one word, such as a title, and for a role that the excerpt tells itself. */
  private static Optional<String> role(Person person, Excerpt excerpt) {
    return Optional.ofNullable(person.role())
        .filter(role -> role.contains(" ") && !excerpt.text().contains(role))
        .map(role -> person.name() + ", “" + role + "”");
  }

  /**
   * One to three sentences, from the manifest's words and the text's own role for a person quoted.
   *
   * @param period the time that the theme is about, or null
   */
  static String of(Voice voice, @Nullable HistoricalDate period) {
    Metadata work = voice.carrier().metadata();
    String who = voice.quoted() ? quoted(voice, work) : authored(work);
    String when = join(Occasion.published(voice), Occasion.distance(voice, period));
    String first = when.isEmpty() ? who + "." : who + ", published " + when + ".";
    String standpoint = voice.quoted() ? carrierStandpoint(work) : work.standpoint();
    return standpoint.isEmpty() ? first : first + " " + standpoint;
  }

  private static String authored(Metadata work) {
    String what = Case.upper(kind(work));
    if (work.author().isEmpty()) {
      return what + in(work);
    }
    return what
        + (isInterview(work) ? " with " : " by ")
        + BodyName.inside(work.author())
        + in(work);
  }

  private static String quoted(Voice voice, Metadata work) {
    String bare = voice.role().replaceFirst("(?i)^(?:a|an|the|one|another)\\s+", "");
    String role = bare.isEmpty() ? "" : " (“" + bare + "”)";
    String by = work.author().isEmpty() ? "" : " by " + BodyName.inside(work.author());
    return "Words of " + voice.name() + role + ", quoted in " + article(kind(work)) + by + in(work);
  }

  private static String carrierStandpoint(Metadata work) {
    return work.standpoint().isEmpty() ? "" : "On the text that quotes them: " + work.standpoint();
  }

  private static String in(Metadata work) {
    return work.containerTitle().isEmpty() ? "" : " (" + work.containerTitle() + ")";
  }

  private static boolean isInterview(Metadata work) {
    return work.type().equals("interview");
  }

  private static String kind(Metadata work) {
    return switch (work.type()) {
      case "article", "article-journal", "article-magazine", "article-newspaper" -> "article";
      case "chapter" -> "chapter";
      case "book" -> "book";
      case "interview" -> "interview";
      case "letter", "personal_communication" -> "letter";
      case "speech" -> "speech";
      case "hearing" -> "testimony";
      case "report" -> "report";
      default -> "text";
    };
  }

  private static String article(String kind) {
    return Article.before(kind) + " " + kind;
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }
}

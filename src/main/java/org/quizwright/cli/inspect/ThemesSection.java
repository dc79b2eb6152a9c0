package org.quizwright.cli.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quizwright.model.Label;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Theme;
import org.quizwright.rendering.wording.Wording;

/** What can be taught: each theme with its question, its people, places and terms. */
final class ThemesSection implements Section {

  private static final int MOST_NAMES = 10;
  private static final int MOST_TERMS = 8;
  private static final int LONGEST_GLOSS = 70;

  @Override
  public void print(ContentModel content, Page page) {
    page.heading("Themes", "");
    for (Theme theme : content.course().themes()) {
      ThemePassages passages = new ThemePassages(content, theme.id());
      if (theme.isTaught()) {
        taught(content, theme, passages, page);
      } else if (passages.count() > 0) {
        page.line(2, 4, Piece.name(theme.title()), Piece.faint("(no questions, no sheet)"));
        page.labelled("Passages", passages.places());
      }
    }
  }

  private static void taught(ContentModel content, Theme theme, ThemePassages passages, Page page) {
    page.line(2, 4, Piece.name(theme.title()), Piece.faint("(" + theme.id() + ")"));
    page.labelled("Enquiry", theme.enquiry());
    page.labelled("Passages", passages.count() == 0 ? "none" : passages.places());
    page.labelled("Holds", holdings(content, passages));
    page.labelled("Sensitive", sensitive(content, passages));
    page.labelled("People", people(content, passages));
    page.labelled("Bodies", bodies(content, passages));
    page.labelled("Places", places(content, passages));
    page.labelled("Terms", terms(content, passages));
    if (theme.background().isBlank()) {
      page.labelled("Missing", "a background box: 40 to 90 neutral words in the manifest");
    }
    page.gap();
  }

  private static String holdings(ContentModel content, ThemePassages passages) {
    long events = events(content, passages).size();
    long orderable = events(content, passages).stream().filter(Event::orderable).count();
    long figures = content.figures().stream().filter(f -> passages.has(f.ref())).count();
    long quotations =
        content.quotations().stream()
            .filter(q -> passages.has(q.source(), q.firstPassage()))
            .count();
    return Phrases.counted(events, "event")
        + " ("
        + orderable
        + " fit for timelines), "
        + Phrases.counted(quotations, "quotation")
        + ", "
        + Phrases.counted(figures, "figure");
  }

  private static List<Event> events(ContentModel content, ThemePassages passages) {
    return content.events().stream()
        .filter(event -> passages.has(event.mentions().get(0).ref()))
        .toList();
  }

  private static String sensitive(ContentModel content, ThemePassages passages) {
    List<Sensitivity> marks =
        content.sensitivities().stream().filter(mark -> passages.has(mark.ref())).toList();
    String kinds =
        marks.stream()
            .map(mark -> Label.of(mark.kind()))
            .distinct()
            .collect(Collectors.joining(", "));
    String places =
        passages.places(
            placed ->
                marks.stream()
                    .anyMatch(
                        mark ->
                            mark.ref().source().equals(placed.source())
                                && mark.ref().passage() == placed.passage()));
    return marks.isEmpty() ? "" : kinds + ": " + places;
  }

  private static String people(ContentModel content, ThemePassages passages) {
    return mostNamed(
        passages,
        content.people(),
        person -> forms(person.name(), person.aliases()),
        ThemesSection::described);
  }

  private static String bodies(ContentModel content, ThemePassages passages) {
    return mostNamed(
        passages, content.bodies(), body -> forms(body.name(), body.aliases()), Body::name);
  }

  private static String places(ContentModel content, ThemePassages passages) {
    return mostNamed(
        passages, content.places(), place -> forms(place.name(), place.aliases()), Place::name);
  }

  /** Those that most passages name come first. */
  private static <T> String mostNamed(
      ThemePassages passages,
      List<T> all,
      Function<T, List<String>> forms,
      Function<T, String> words) {
    record Known(String words, long passages) {}
    List<String> names =
        all.parallelStream()
            .map(each -> new Known(words.apply(each), passages.naming(forms.apply(each))))
            .filter(known -> known.passages() > 0)
            .sorted(Comparator.comparingLong((Known known) -> -known.passages()))
            .map(Known::words)
            .toList();
    return Phrases.first(names, MOST_NAMES, "; ");
  }

  private static List<String> forms(String name, List<String> aliases) {
    List<String> forms = new ArrayList<>(List.of(name));
    forms.addAll(aliases);
    return forms;
  }

  private static String described(Person person) {
    String role = person.role();
    return person.name() + (role == null || role.isBlank() ? "" : " (" + role + ")");
  }

  /** The text's own gloss; where the text has none, the course author's if there is one. */
  private static String terms(ContentModel content, ThemePassages passages) {
    List<String> terms =
        content.terms().stream()
            .filter(term -> passages.has(term.ref()))
            .map(term -> described(content, term))
            .distinct()
            .toList();
    return Phrases.first(terms, MOST_TERMS, "; ");
  }

  private static String described(ContentModel content, Term term) {
    String own = term.gloss();
    String gloss =
        own != null && !own.isBlank()
            ? own
            : content.course().glossary().stream()
                .filter(entry -> entry.term().equalsIgnoreCase(term.term()))
                .map(entry -> entry.meaning())
                .findFirst()
                .orElse("");
    return term.term() + (gloss.isEmpty() ? "" : ": " + Wording.shortened(gloss, LONGEST_GLOSS));
  }
}

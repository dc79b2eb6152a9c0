package org.quizwright.generation.comparison.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.pairing.FigureConflict;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.voice.NamedThings;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.BodyName;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Place;

/** Tells a teacher what the two sides can prove together, what is missing, and what to look for. */
public final class TeacherNote {

  private static final String UNTIED =
      "The two texts neither share an affiliation nor cite each other.";

  private static final String SHARED_PART_ONLY =
      " What only one of them says isn’t confirmed by the other.";

  private static final int MOST_UNHEARD = 4;
  private static final Pattern OPEN_LIST = Pattern.compile("\\binclud(?:ed|es|ing)\\b");
  private final Facts facts;

  /** Writes notes with what {@code facts} knows of figures, people and bodies. */
  public TeacherNote(Facts facts) {
    this.facts = facts;
  }

  /** The note for a pair and the answer that its key gives, as whole sentences. */
  public String of(Pairing pairing, String topic, ModelAnswer answer) {
    Difference.Kind kind = answer.difference().kind();
    List<String> notes = new ArrayList<>();
    notes.add(independence(pairing, kind));
    notes.add(lists(pairing, kind));
    Stream.of(pairing.left(), pairing.right())
        .map(Excerpt::voice)
        .filter(Voice::quoted)
        .map(TeacherNote::selection)
        .forEach(notes::add);
    notes.add(unheard(pairing, topic, answer));
    notes.add(kind == Difference.Kind.DOERS ? bodies(pairing) : "");
    notes.add(kind == Difference.Kind.POINT ? "" : figures(pairing));
    Stream.of(pairing.left(), pairing.right()).map(TeacherNote::present).forEach(notes::add);
    return String.join(" ", notes.stream().filter(note -> !note.isEmpty()).toList());
  }

  private static String independence(Pairing pairing, Difference.Kind kind) {
    Voice left = pairing.left().voice();
    Voice right = pairing.right().voice();
    String carrier = BodyName.inside(left.carrier().metadata().fullAuthor());
    if (left.carrier().id().equals(right.carrier().id())) {
      return "Both voices reach us through one text, by "
          + carrier
          + ", so they don’t confirm each other.";
    }
    if (left.isIndependentOf(right)) {
      return UNTIED + (kind == Difference.Kind.POINT ? "" : SHARED_PART_ONLY);
    }
    String affiliation = left.carrier().metadata().affiliation();
    return affiliation.equals(right.carrier().metadata().affiliation())
        ? "Both texts come from one organisation ("
            + affiliation
            + "), so what they agree on isn’t confirmed twice."
        : "One of the two texts draws on the other, so what they agree on isn’t confirmed twice.";
  }

  /** What a list leaves out isn't denied. */
  private static String lists(Pairing pairing, Difference.Kind kind) {
    boolean open =
        Stream.of(pairing.left(), pairing.right())
            .anyMatch(side -> OPEN_LIST.matcher(side.text()).find());
    return open && kind == Difference.Kind.DETAILS
        ? "A list that only includes some things (“including”, “included”) doesn’t deny what it leaves out."
        : "";
  }

  private static String selection(Voice voice) {
    return "The words of "
        + voice.name()
        + " were chosen by "
        + BodyName.inside(voice.carrier().metadata().fullAuthor())
        + ".";
  }

  /** Those whom the quotations name and who aren't voices themselves. */
  private String unheard(Pairing pairing, String topic, ModelAnswer answer) {
    List<String> voices =
        Stream.of(pairing.left(), pairing.right()).map(side -> side.voice().name()).toList();
    NamedThings things = new NamedThings(facts.model());
    List<String> places = facts.model().places().stream().map(Place::name).toList();
    List<String> named =
        answer.quotes().stream()
            .flatMap(quote -> things.in(quote.lead() + " " + quote.exact()).stream())
            .filter(name -> !voices.contains(name) && !places.contains(name))
            .filter(name -> !topic.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
            .filter(name -> !isCited(name, pairing))
            .distinct()
            .limit(MOST_UNHEARD)
            .toList();
    return named.isEmpty()
        ? ""
        : "Not heard in their own words, though the sources speak of them: "
            + String.join(", ", named)
            + ".";
  }

  /** As in "according to the journal Loom". */
  private static boolean isCited(String name, Pairing pairing) {
    Pattern cited = Pattern.compile("(?i)according to [^,.;]*\\b" + Pattern.quote(name));
    return Stream.of(pairing.left(), pairing.right())
        .anyMatch(side -> cited.matcher(side.text()).find());
  }

  /** A class must know which "today" is meant. */
  private static String present(Excerpt excerpt) {
    Matcher now = Difference.NOW.matcher(excerpt.text());
    String year = Occasion.published(excerpt.voice());
    return now.find() && !year.isEmpty() && !excerpt.voice().quoted()
        ? "“"
            + now.group()
            + "” in the words of "
            + excerpt.voice().shortName()
            + " means "
            + year.replaceFirst("^in ", "")
            + "."
        : "";
  }

  /** Two bodies may do much the same thing; a class mustn't take one for the other. */
  private String bodies(Pairing pairing) {
    List<String> left = bodies(pairing.left());
    List<String> right = bodies(pairing.right());
    boolean apart = !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    return apart
        ? "The sources name different bodies ("
            + String.join(", ", left)
            + "; "
            + String.join(", ", right)
            + "): don’t take one for the other; both can be right if they tell of two cases."
        : "";
  }

  private List<String> bodies(Excerpt excerpt) {
    return new NamedThings(facts.model())
        .bodiesIn(excerpt.text()).stream().filter(name -> !name.endsWith(" government")).toList();
  }

  /** Numbers side by side look like rivals even where they count different things. */
  private String figures(Pairing pairing) {
    List<Figure> left = figures(pairing.left());
    List<Figure> right = figures(pairing.right());
    boolean rivals =
        left.stream().anyMatch(one -> right.stream().anyMatch(two -> lookAlike(one, two)));
    boolean comparable =
        left.stream()
            .anyMatch(
                one -> right.stream().anyMatch(two -> FigureConflict.haveOneReferent(one, two)));
    return !rivals || comparable
        ? ""
        : "The figures of the two sources don’t count the same thing at the same time, so they can’t"
            + " contradict each other.";
  }

  /** Whether numbers of one unit stand side by side that don't count the same thing. */
  public boolean hasRivalFigures(Pairing pairing) {
    return !figures(pairing).isEmpty();
  }

  private static boolean lookAlike(Figure one, Figure other) {
    return !one.unit().isEmpty() && one.unit().equals(other.unit());
  }

  private List<Figure> figures(Excerpt excerpt) {
    return facts.model().figures().stream()
        .filter(figure -> excerpt.statements().stream().anyMatch(s -> s.ref().equals(figure.ref())))
        .toList();
  }
}

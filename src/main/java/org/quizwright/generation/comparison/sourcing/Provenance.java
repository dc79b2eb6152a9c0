package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.question.Relation;
import org.quizwright.model.time.HistoricalDate;

/**
 * What the notes above the sources let a class know of a voice: who it was, when and for whom it
 * spoke; and whether its words say where it has things from. Never what it could see or know.
 *
 * @param period the time that the theme is about, or null
 * @param topic what the comparison is about
 */
public record Provenance(@Nullable HistoricalDate period, String topic) {

  private static final String LATER = "long after";
  private static final String FOR_A_VIEW = " and so may stress what supports that view";

  private static final Pattern CITED =
      Pattern.compile("\\b[Aa]ccording to (?=[^,.;]*\\p{Lu})[^,.;]{4,60}(?=,)");

  private static final Pattern OF_NOW =
      Pattern.compile("(?i)\\b(?:today|now|nowadays|currently)\\b");
  private static final Pattern BODY =
      Pattern.compile(
          "\\ban? (\\p{Lu}\\p{L}+) (?:organi[sz]ation|party|movement|league|group|body|union)\\b");

  /** A number that isn't a year. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d.,])(?!(?:1\\d|20)\\d{2}s?\\b)\\d");

  /** How much of the notes is told. */
  public enum Length {
    FULL,
    /** Without what a view may do to the words, and without dates that it makes needless. */
    SHORT,
    /** Of the right side only when it spoke. */
    SHORTEST
  }

  /** The two set side by side, as in "Reed spoke in 1844, while Marsh wrote in 1890". */
  public String contrast(Pairing pairing) {
    return contrast(pairing, Length.FULL);
  }

  /** How the two voices differ in who they are and when they speak; no longer than asked for. */
  public String contrast(Pairing pairing, Length length) {
    boolean alike = distance(pairing.left()).equals(distance(pairing.right()));
    boolean apart = pairing.isIndependent() && !areOfOneView(pairing);
    String right =
        length == Length.SHORTEST && !alike
            ? spoke(pairing.right().voice(), distance(pairing.right()))
            : clause(pairing.right(), !alike, apart, length);
    String left = clause(pairing.left(), !alike, apart, length);
    return left.endsWith(FOR_A_VIEW) && right.endsWith(FOR_A_VIEW)
        ? "%s, while %s; each may stress what supports that view"
            .formatted(left.replace(FOR_A_VIEW, ""), right.replace(FOR_A_VIEW, ""))
        : left + ", while " + right;
  }

  /** Whether what makes a side known here is what it wants or stands for. */
  public boolean tellsAnAim(Excerpt excerpt, Pairing pairing) {
    return known(excerpt, pairing)
        .filter(noted -> noted.kind() == Noted.Kind.AIM || noted.kind() == Noted.Kind.VIEW)
        .isPresent();
  }

  /** Whether it was told long after the events. */
  public boolean looksBack(Excerpt excerpt) {
    return Occasion.distance(excerpt.voice(), period).contains(LATER);
  }

  private Optional<Noted> known(Excerpt excerpt, Pairing pairing) {
    boolean apart = pairing.isIndependent() && !areOfOneView(pairing);
    return noted(excerpt).filter(noted -> apart || noted.kind() != Noted.Kind.SIDE);
  }

  /** Who somebody is, for the head of a clause: "Reed, who “founded the guild”,". */
  public String who(Excerpt excerpt, Pairing pairing, Length length) {
    Voice voice = excerpt.voice();
    boolean late = looksBack(excerpt);
    String year = Occasion.published(voice).replaceFirst("^in ", "");
    String when =
        year.isEmpty() ? "" : late ? ", looking back from " + year : ", writing in " + year;
    String dated = voice.shortName() + (voice.quoted() || voice.isTakenDown() ? "" : when);
    return known(excerpt, pairing)
        .filter(noted -> length != Length.SHORTEST || isTelling(noted, excerpt))
        .map(
            noted ->
                switch (noted.kind()) {
                  case ROLE -> voice.shortName() + ", " + noted.inMarks() + ",";
                  case DEED, VIEW -> voice.shortName() + ", who " + noted.inMarks() + ",";
                  case AIM -> dated + " in a text that " + noted.inMarks() + ",";
                  case SIDE -> dated + " for an organisation " + noted.inMarks() + ",";
                })
        .orElseGet(() -> dated.contains(",") ? dated + "," : dated);
  }

  /** Where room is short, neither an onlooker's work nor who published it. */
  private static boolean isTelling(Noted noted, Excerpt excerpt) {
    return noted.kind() != Noted.Kind.SIDE && !isBare(noted, excerpt);
  }

  /** An onlooker, as far as a note tells. */
  private static String unnoted(Excerpt excerpt, String distance) {
    boolean noted = !excerpt.voice().carrier().metadata().standpoint().isEmpty();
    return noted && distance.isEmpty() ? ", and the note tells of no part in the events" : "";
  }

  /** Two bodies that the notes call by one word, "a Chartist league": no contrast lies in that. */
  private static boolean areOfOneView(Pairing pairing) {
    List<String> left = views(pairing.left().voice());
    return views(right(pairing)).stream().anyMatch(left::contains);
  }

  private static List<String> views(Voice voice) {
    return BODY.matcher(voice.carrier().metadata().standpoint())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Who spoke, when or as one of whom, and what that may have done to the words. */
  private String clause(Excerpt excerpt, boolean dated, boolean apart, Length length) {
    String distance = dated ? distance(excerpt) : "";
    return noted(excerpt)
        .filter(noted -> apart || noted.kind() != Noted.Kind.SIDE)
        .filter(noted -> distance.isEmpty() || !isBare(noted, excerpt))
        .map(noted -> clause(excerpt, noted, length == Length.FULL ? distance : "", length))
        .orElseGet(
            () ->
                spoke(excerpt.voice(), distance)
                    + (distance.contains(LATER)
                        ? ", and so looks back on them"
                        : unnoted(excerpt, distance)));
  }

  private String clause(Excerpt excerpt, Noted noted, String distance, Length length) {
    String name = excerpt.voice().shortName();
    String words = noted.inMarks();
    String spoke = spoke(excerpt.voice(), distance);
    String pause = distance.isEmpty() ? " " : ", ";
    String view = length == Length.FULL ? FOR_A_VIEW : "";
    String aim = length == Length.SHORTEST ? "" : FOR_A_VIEW;
    return switch (noted.kind()) {
      case ROLE -> spoke + pause + "as " + words + standpoint(excerpt.voice());
      case DEED -> name + " " + words + experience(excerpt, noted);
      case VIEW -> name + " " + words + FOR_A_VIEW;
      case AIM -> spoke + pause + "in a text that " + words + aim;
      case SIDE -> spoke + pause + "for an organisation " + words + view;
    };
  }

  private Optional<Noted> noted(Excerpt excerpt) {
    return Noted.best(excerpt, topic);
  }

  /** For whom an onlooker wrote tells less than when. */
  private static boolean isBare(Noted noted, Excerpt excerpt) {
    return noted.kind() == Noted.Kind.DEED && !isParticipant(excerpt);
  }

  private static boolean isParticipant(Excerpt excerpt) {
    return excerpt.voice().standing() == Standing.PARTICIPANT;
  }

  private static String standpoint(Voice voice) {
    return switch (voice.standing()) {
      case PARTICIPANT -> ", perhaps from experience";
      case AUTHORITY -> " and so may take the part of those in power";
      case OBSERVER -> "";
    };
  }

  private String experience(Excerpt excerpt, Noted noted) {
    if (!isParticipant(excerpt)) {
      return "";
    }
    return noted.isOn(topic)
        ? " and so tells of it from within"
        : " and so may judge from experience";
  }

  private String distance(Excerpt excerpt) {
    String distance = Occasion.distance(excerpt.voice(), period);
    return distance.isEmpty() ? "" : ", " + distance;
  }

  private static String spoke(Voice voice, String distance) {
    String done = voice.quoted() ? " is quoted" : voice.verb().equals("says") ? " spoke" : " wrote";
    String year = Occasion.published(voice);
    return voice.shortName() + done + (year.isEmpty() ? "" : " " + year) + distance;
  }

  /** What speaks for relying on a voice, and what against. */
  public String reliability(Excerpt excerpt) {
    Matcher cited = CITED.matcher(excerpt.text());
    String name = excerpt.voice().shortName();
    String basis;
    if (isParticipant(excerpt) && noted(excerpt).isPresent()) {
      basis = "this can show us how it looked to those concerned, " + remembered(excerpt);
    } else if (cited.find()) {
      basis = name + " gives a source that can be checked (“" + cited.group() + "”)";
    } else {
      basis = name + " names no source for it here";
    }
    return clause(excerpt, true, true, Length.FULL) + "; " + basis;
  }

  /** Nothing told later "brings us close". */
  private String remembered(Excerpt excerpt) {
    if (looksBack(excerpt)) {
      return "but it was told long after the events and is the view of one side";
    }
    boolean dated = !Occasion.distance(excerpt.voice(), period).isEmpty();
    return !dated && !excerpt.voice().quoted() && !OF_NOW.matcher(excerpt.text()).find()
        ? "but it was told later and is the view of one side"
        : "but it is the view of one side";
  }

  /** What an agreement of two that aren't independent is worth; nothing for all others. */
  public static String weight(Pairing pairing) {
    if (pairing.relation() != Relation.AGREE || pairing.isIndependent()) {
      return "";
    }
    boolean one = pairing.left().voice().carrier().id().equals(right(pairing).carrier().id());
    return one
        ? "Both reach us through one text, so their agreement proves little."
        : "Both texts come from one movement, so their agreement proves little.";
  }

  /** What each stands for, where the notes of the sources tell two different bodies. */
  public static String bodies(Pairing pairing) {
    List<String> names =
        Stream.of(pairing.left().voice(), right(pairing))
            .map(voice -> voice.carrier().metadata().affiliation())
            .filter(name -> !name.isEmpty())
            .map(name -> name.replace('\'', '’'))
            .distinct()
            .toList();
    return names.size() < 2 ? "" : " (" + String.join("; ", names) + ")";
  }

  /** Where only one side has figures and says whence; empty elsewhere. */
  public static String evidence(Pairing pairing) {
    return Stream.of(
            evidence(pairing.left(), pairing.right()), evidence(pairing.right(), pairing.left()))
        .filter(part -> !part.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String evidence(Excerpt one, Excerpt other) {
    boolean sourced =
        one.statements().stream()
            .map(Statement::exact)
            .anyMatch(text -> CITED.matcher(text).find() && FIGURE.matcher(text).find());
    boolean bare = !FIGURE.matcher(other.text()).find() && !CITED.matcher(other.text()).find();
    return sourced && bare
        ? one.voice().shortName()
            + " gives a figure and names its source; "
            + other.voice().shortName()
            + " does neither."
        : "";
  }

  private static Voice right(Pairing pairing) {
    return pairing.right().voice();
  }
}

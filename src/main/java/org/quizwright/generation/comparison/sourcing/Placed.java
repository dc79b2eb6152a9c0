package org.quizwright.generation.comparison.sourcing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.wording.WrittenAtTheTime;
import org.quizwright.model.time.HistoricalDate;

/**
 * How the note above a source places one voice, and what that made possible or kept from it. Only
 * what stands in the note, and what follows from it for anybody so placed.
 *
 * @param period the time that the theme is about, or null
 * @param topic what the comparison is about
 * @param place the fact of the note that tells most here
 * @param noted its words, where it has any
 */
public record Placed(
    Excerpt excerpt,
    @Nullable HistoricalDate period,
    String topic,
    Place place,
    Optional<Noted> noted) {

  /** Where a voice stands. */
  public enum Place {
    /** One of those concerned, whose own words these are. */
    WITNESS,
    /** One of those concerned, in a quarrel. */
    INVOLVED,
    /** A text that wants its readers to do something. */
    CALL,
    /** Somebody who is for or against something, or writes for those who are. */
    PARTISAN,
    /** Somebody who governs or owns. */
    AUTHORITY,
    /** Somebody who writes years after the other, or long after the events. */
    LATER,
    /** None of these. */
    PLAIN
  }

  private static final int YEARS_LATER = 5;
  private static final Pattern THERE =
      Pattern.compile(
          "\\b(?:was there|took part|stood in|eye-?witness|was present|saw it|was wounded|lived through"
              + "|in the \\p{Lu}\\p{L}+ during)\\b");

  private static final Pattern AIMS =
      Pattern.compile(
          "\\b(?:aims?|demands?|goals?|hopes?|purposes?|programmes?|plans?|wants?|wanted)\\b");

  private static final Pattern FROM = Pattern.compile("\\bfrom \\p{Lu}");

  /** Seen beside the other; a stand that both share is no difference. */
  static Placed of(
      Excerpt excerpt,
      Excerpt other,
      @Nullable HistoricalDate period,
      String topic,
      boolean apart,
      boolean quarrel) {
    Optional<Noted> noted =
        Noted.best(excerpt, topic).filter(each -> apart || each.kind() != Noted.Kind.SIDE);
    Place place = place(excerpt, other, period, noted);
    return new Placed(
        excerpt, period, topic, quarrel && place == Place.WITNESS ? Place.INVOLVED : place, noted);
  }

  private static Place place(
      Excerpt excerpt, Excerpt other, @Nullable HistoricalDate period, Optional<Noted> noted) {
    Voice voice = excerpt.voice();
    boolean office = noted.filter(each -> each.kind() == Noted.Kind.OFFICE).isPresent();
    if (voice.standing() == Standing.AUTHORITY || office) {
      return Place.AUTHORITY;
    }
    if (noted.filter(each -> each.kind() == Noted.Kind.AIM).isPresent()) {
      return Place.CALL;
    }
    boolean stands =
        noted
            .filter(each -> each.kind() == Noted.Kind.VIEW || each.kind() == Noted.Kind.SIDE)
            .isPresent();
    if (!stands && isWitness(voice, period)) {
      return Place.WITNESS;
    }
    boolean later =
        !WrittenAtTheTime.is(voice.carrier())
            && (Occasion.yearsFrom(other.voice(), voice) >= YEARS_LATER
                || Occasion.isLongAfter(voice, period));
    return stands ? Place.PARTISAN : later && !voice.quoted() ? Place.LATER : Place.PLAIN;
  }

  /** By the kind of text or by the note, and only of what somebody can have lived through. */
  private static boolean isWitness(Voice voice, @Nullable HistoricalDate period) {
    return !Occasion.isOutOfMemory(voice, period)
        && (voice.standing() == Standing.PARTICIPANT || isThere(voice));
  }

  private static boolean isThere(Voice voice) {
    return THERE.matcher(voice.carrier().metadata().standpoint()).find();
  }

  /** Whether the note says so. */
  public boolean isThere() {
    return !excerpt.voice().quoted() && isThere(excerpt.voice());
  }

  /** As in "spoke in 1890, long after the events"; nothing of whoever spoke soon. */
  Optional<String> fromMemory() {
    return Occasion.isLongAfter(excerpt.voice(), period)
        ? Optional.of(spokeOn() + ", long after the events")
        : Optional.empty();
  }

  String name() {
    return excerpt.voice().shortName();
  }

  /** A clause on what the note tells, such as "Reed “founded the guild”". */
  public String fact() {
    String spoke = spoke();
    return noted
        .map(
            each ->
                switch (each.kind()) {
                  case ROLE -> spoke + " as " + (isOneOfMany() ? "a " : "") + each.inMarks();
                  case DEED -> place == Place.LATER ? spoke : name() + " " + each.inMarks();
                  case VIEW, EVIDENCE, OFFICE -> name() + " " + each.inMarks();
                  case AIM -> name() + "’s text, published" + year() + ", " + each.inMarks();
                  case SIDE -> spoke + " for an organisation " + each.inMarks();
                })
        .orElse(spoke);
  }

  /** "Another miner" is a miner to those who read nothing of the first. */
  private boolean isOneOfMany() {
    return excerpt.voice().quoted() && Noted.isOneOfMany(excerpt.voice().role());
  }

  /** The same at the head of a clause: "Reed, who “founded the guild”,". */
  public String who() {
    return noted
        .map(
            each ->
                switch (each.kind()) {
                  case ROLE -> name() + ", " + (isOneOfMany() ? "a " : "") + each.brief() + ",";
                  case DEED, VIEW, EVIDENCE, OFFICE ->
                      place == Place.LATER && each.kind() == Noted.Kind.DEED
                          ? name()
                          : name() + ", who " + each.brief() + ",";
                  case AIM -> name() + "’s text " + each.brief() + " and";
                  case SIDE -> name() + ", writing for an organisation " + each.brief() + ",";
                })
        .orElse(name());
  }

  /** What the place made possible, or may have done to the words; goes on from a name. */
  public String could() {
    return switch (place) {
      case WITNESS -> firsthand();
      case INVOLVED -> "may tell it from one side only";
      case CALL -> "may choose what serves this";
      case PARTISAN -> "may choose what fits that view";
      case AUTHORITY -> "could know what those in power knew, but may defend what they did";
      case LATER ->
          noted.filter(each -> each.kind() == Noted.Kind.EVIDENCE).isPresent()
              ? "could check what was said at the time"
              : "could use what had been published by then";
      case PLAIN -> "may have heard of it from other people";
    };
  }

  /** The same where nothing before it says when: "could use what had been published by 1890". */
  public String couldBy() {
    return could().replaceFirst("\\bthen$", Occasion.year(excerpt.voice()));
  }

  /** A miner knows the work of miners, and somebody from a place how people live there. */
  private String firsthand() {
    Optional<Noted> role = noted.filter(each -> each.kind() == Noted.Kind.ROLE);
    if (role.filter(each -> each.isOn(topic)).isPresent()) {
      return "could speak from first-hand knowledge";
    }
    return role.filter(each -> FROM.matcher(each.words()).find()).isPresent()
        ? "could know how people there lived"
        : AIMS.matcher(topic).find()
            ? "could know the people concerned and what they hoped for"
            : "could know the people concerned";
  }

  /** As in "Reed spoke in 1844". */
  String spoke() {
    Voice voice = excerpt.voice();
    String done = voice.quoted() ? " is quoted" : voice.isTakenDown() ? " spoke" : " wrote";
    return name() + done + year();
  }

  /** The same as it goes on from a name: "spoke in 1844". */
  public String spokeOn() {
    return spoke().substring(name().length() + 1);
  }

  private String year() {
    String year = Occasion.published(excerpt.voice());
    return year.isEmpty() ? "" : " " + year;
  }
}

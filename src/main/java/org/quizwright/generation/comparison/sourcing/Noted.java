package org.quizwright.generation.comparison.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;

/**
 * One thing that the note above a source tells of a voice.
 *
 * @param words as they stand in the note
 */
public record Noted(Kind kind, String words) {

  /** What the words tell. */
  public enum Kind {
    /** Who somebody is, as in "a weaver from Corrow". */
    ROLE,
    /** What somebody did or does. */
    DEED,
    /** What power somebody had, or under whom somebody served. */
    OFFICE,
    /** What somebody has to go by that others hadn't. */
    EVIDENCE,
    /** What somebody is for or against. */
    VIEW,
    /** What the text itself is for or against. */
    AIM,
    /** What those who publish it are for or against. */
    SIDE
  }

  private static final int MOST_WORDS = 16;
  private static final double ON_THE_MATTER = 3;
  private static final double IN_THE_EXCERPT = 1;
  private static final double TELLS_A_SIDE = 3;
  private static final double TELLS_WHO = 1.5;

  /** That somebody lived where it happened tells less than what he or she thought of it. */
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}*");

  private static final String NEXT = ", and (?=\\p{Ll})|[,;] (?=(?:he|she|they|was|were|had) )";

  /** Out of the note nobody knows who "they" are. */
  private static final Pattern POINTING = Pattern.compile("\\b(?:them|him|they|he|she|their)\\b");

  private static final Pattern ONE = Pattern.compile("(?i)^(?:a|one|another) ");

  private static final Pattern AIM =
      Pattern.compile(
          "^(?:It|The text|The \\p{Ll}+) ((?:calls?|urges?|appeals?|defends?|praises?|attacks?"
              + "|condemns?) [^.]+)");

  private static final Pattern SIDE =
      Pattern.compile("published by [^.]*\\b((?:opposed|hostile|loyal)\\b[^.;]+)");

  private static final Pattern EVIDENCE =
      Pattern.compile(
          "\\b(?:has|had|uses?|used|read|found|drew on|draws on|(?:wrote|written|worked) .*\\bfrom)\\b"
              + ".*\\b(?:lists?|letters|records|papers|files"
              + "|archives?|documents|statistics|reports)\\b");

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:was|is|served) (?:one of the|an?|the|on|as|under) (?:[\\p{L}’']+ ){0,3}?(?:magistrates?|judges?"
              + "|officers?|ministers?|governors?|mayors?|generals?|commanders?|officials?|staff)\\b");

  private static final Pattern VIEW =
      Pattern.compile(
          "^(?:speaks?|spoke) for\\b|^(?:sees?|saw|thinks?|thought|believes?|believed|trusts?|distrusts?|doubts?"
              + "|loves?|hates?) |^(?:admire|support|oppose|defend|reject|condemn|praise|blame|accuse|stress|fear)\\w*\\b"
              + "|^wrote .*\\bto (?:defend|attack|support|praise|justify|expose|save)\\b"
              + "|^holds? .* (?:responsible|guilty)\\b"
              + "|\\bthat (?:supported|backed|opposed|criticised|attacked|defended)\\b"
              + "|^holds? that\\b|\\bwant(?:s|ed)?\\b|\\b(?:on|from) the side of\\b");

  /** Whether a role is told as that of one among others. */
  static boolean isOneOfMany(String role) {
    return ONE.matcher(role).find();
  }

  /** All that the note tells, in its order. */
  static List<Noted> of(Voice voice) {
    if (voice.quoted()) {
      return voice.role().isEmpty()
          ? List.of()
          : List.of(new Noted(Kind.ROLE, ONE.matcher(voice.role()).replaceFirst("")));
    }
    String note = voice.carrier().metadata().standpoint();
    List<Noted> all = new ArrayList<>();
    Pattern telling = telling(voice);
    Sentences.texts(note).forEach(sentence -> addTo(all, sentence, telling));
    return all;
  }

  private static Pattern telling(Voice voice) {
    String names = "(?:\\p{Lu}[\\p{L}.]* ){0,3}" + Pattern.quote(voice.shortName());
    return Pattern.compile(
        "^(?:In (?:this|his|her|their) [^,]*? (?=he |she |they ))?(?:[Hh]e|[Ss]he|[Tt]hey|"
            + names
            + ")(?:, (an? [^,]+),)? (.+?)[.]?$");
  }

  private static void addTo(List<Noted> all, String sentence, Pattern telling) {
    Matcher told = telling.matcher(sentence);
    if (told.find()) {
      Optional.ofNullable(told.group(1)).ifPresent(role -> all.add(new Noted(Kind.ROLE, role)));
      for (String deed : told.group(2).split(NEXT, -1)) {
        String words = shortened(deed.replaceFirst("^(?:he|she|they) ", ""));
        all.add(new Noted(kind(words), words));
      }
    }
    first(AIM, sentence).ifPresent(words -> all.add(new Noted(Kind.AIM, words)));
    first(SIDE, sentence).ifPresent(words -> all.add(new Noted(Kind.SIDE, words)));
  }

  private static Kind kind(String words) {
    return VIEW.matcher(words).find()
        ? Kind.VIEW
        : EVIDENCE.matcher(words).find()
            ? Kind.EVIDENCE
            : OFFICE.matcher(words).find() ? Kind.OFFICE : Kind.DEED;
  }

  /** Without a "there" that points to words left out. */
  private static String shortened(String told) {
    String deed = told.replaceFirst(", (?:which|who) .*$", "");
    boolean isLong = deed.split("\\s+").length > MOST_WORDS;
    return (isLong
            ? deed.replaceFirst("(?:[,;]| and (?:gave|wrote|was|\\p{Ll}+ed)\\b).*$", "")
            : deed)
        .replaceFirst("(?<!was) (?:there|here|then)$", "");
  }

  private static Optional<String> first(Pattern pattern, String sentence) {
    Matcher found = pattern.matcher(sentence);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** What has most to do with the topic; of things alike the fullest. */
  static Optional<Noted> best(Excerpt excerpt, String topic) {
    List<Noted> all =
        of(excerpt.voice()).stream()
            .filter(noted -> !POINTING.matcher(noted.words()).find())
            .toList();
    return all.stream()
        .max(
            Comparator.comparingDouble((Noted noted) -> noted.worth(excerpt, topic))
                .thenComparing(noted -> noted.words().length()));
  }

  private double worth(Excerpt excerpt, String topic) {
    double telling =
        switch (kind) {
          case ROLE -> TELLS_WHO;
          case DEED -> 0;
          case VIEW, AIM, SIDE, EVIDENCE, OFFICE -> TELLS_A_SIDE;
        };
    List<String> printed = excerpt.lemmas();
    long inside = Words.lemmas(words).stream().distinct().filter(printed::contains).count();
    return telling + IN_THE_EXCERPT * inside + ON_THE_MATTER * wordsOf(topic);
  }

  /** Whether it has a word of the topic. */
  boolean isOn(String topic) {
    return wordsOf(topic) > 0;
  }

  private long wordsOf(String topic) {
    List<String> matter = Words.lemmas(NAME.matcher(topic).replaceAll(""));
    return Words.lemmas(words).stream().distinct().filter(matter::contains).count();
  }

  /** Its first part, in quotation marks. */
  String brief() {
    return new Noted(kind, words.replaceFirst(" and to .*$|, (?:which|who) .*$", "")).inMarks();
  }

  String inMarks() {
    return "“" + words.replace('“', '‘').replace('”', '’') + "”";
  }
}

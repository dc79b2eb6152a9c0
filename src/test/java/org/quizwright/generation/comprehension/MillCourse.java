package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.AdjectivesOnly;
import org.quizwright.language.Sentences;
import org.quizwright.model.content.Cause;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Reference;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Sources;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** A course on one invented strike, told by one author, filled as each test needs it. */
public final class MillCourse {

  static final String AUTHOR = "Mary Hill";
  static final String STANDPOINT = "Mary Hill was a weaver’s daughter and wrote for the union.";

  private String standpoint = STANDPOINT;
  private String enquiry = "Why did the weavers strike?";

  private final List<String> texts;
  private final List<String> contested = new ArrayList<>();
  private final List<Gloss> glossary = new ArrayList<>();
  final List<Quotation> quotations = new ArrayList<>();
  final List<Figure> figures = new ArrayList<>();
  final List<Term> terms = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  final List<Cause> causes = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final List<Sensitivity> sensitivities = new ArrayList<>();

  public MillCourse(String... passages) {
    texts = List.of(passages);
  }

  /** Marks the sentences that begin with {@code openings} as contested. */
  public MillCourse contested(String... openings) {
    contested.addAll(List.of(openings));
    return this;
  }

  /** Says in the note above the source who wrote it. */
  public MillCourse standpoint(String words) {
    standpoint = words;
    return this;
  }

  /** Asks another question than why the weavers struck. */
  public MillCourse asks(String question) {
    enquiry = question;
    return this;
  }

  public MillCourse quotes(
      @Nullable String speaker, @Nullable String role, String words, int passage) {
    quotations.add(
        new Quotation(speaker, role, words, "hill-1900", passage, passage, AUTHOR, null));
    return this;
  }

  /** Marks one sentence as telling of deaths, or of something else that a class is spared. */
  public MillCourse sensitive(TextRef ref, Sensitivity.Kind kind) {
    sensitivities.add(new Sensitivity(ref, kind));
    return this;
  }

  MillCourse figure(double value, String unit, String hedge, String exact, TextRef ref) {
    figures.add(new Figure(value, value, unit, "weavers", null, hedge, AUTHOR, ref, exact));
    return this;
  }

  /** Prints an explanation of a word beside the text. */
  public MillCourse glosses(String term, String meaning) {
    glossary.add(new Gloss(term, meaning));
    return this;
  }

  /** A word that the text explains. */
  public MillCourse explains(String term, String gloss, TextRef ref) {
    terms.add(new Term(term, gloss, ref));
    return this;
  }

  /** Somebody whom the text names. */
  public MillCourse names(String name, TextRef ref) {
    people.add(new Person(name, List.of(), null, ref));
    return this;
  }

  /** The same with what the text says they are. */
  public MillCourse names(String name, String role, TextRef ref) {
    people.add(new Person(name, List.of(), role, ref));
    return this;
  }

  /** A bare count in the text. */
  public MillCourse counting(double value, String exact, TextRef ref) {
    return figure(value, "", "", exact, ref);
  }

  /** A cause that the first sentence of the first passage names. */
  public MillCourse because(String effect, String marker, String cause) {
    causes.add(new Cause(ref(1, 1), effect, cause, marker));
    return this;
  }

  /** Whom a pronoun of the first sentence of the first passage means. */
  public MillCourse means(String pronoun, String name) {
    Matcher found = Pattern.compile("\\b" + pronoun + "\\b").matcher(texts.get(0));
    if (!found.find()) {
      throw new IllegalArgumentException(pronoun);
    }
    references.add(new Reference(ref(1, 1), pronoun, found.start(), name));
    return this;
  }

  public static TextRef ref(int passage, int sentence) {
    return new TextRef("hill-1900", passage, sentence);
  }

  public Facts facts() {
    Theme theme =
        new Theme(
            "mills",
            "The mill strike",
            enquiry,
            "",
            List.of("weaver", "strike", "wage"),
            "",
            HistoricalDate.parse("1842"));
    ContentModel model =
        ContentModels.of(Courses.of("mills", glossary, theme), List.of(source()))
            .on(theme.id())
            .quotations(quotations)
            .figures(figures)
            .terms(terms)
            .people(people)
            .causes(causes)
            .references(references)
            .claims(claims())
            .sensitivities(sensitivities)
            .model();
    return new Facts(model, theme, new AdjectivesOnly());
  }

  private Source source() {
    Metadata metadata = Sources.article("The Weavers of Lowford", AUTHOR, "1900", standpoint);
    return Sources.of("hill-1900", metadata, texts);
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (int n = 1; n <= texts.size(); n++) {
      String text = texts.get(n - 1);
      for (int s = 1; s <= Sentences.split(text).size(); s++) {
        String sentence = Sentences.split(text).get(s - 1).of(text);
        boolean open = contested.stream().anyMatch(sentence::startsWith);
        claims.add(new Claim(ref(n, s), AUTHOR, open, ""));
      }
    }
    return claims;
  }
}

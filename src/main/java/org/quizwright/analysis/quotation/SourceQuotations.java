package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.source.Citation;
import org.quizwright.model.source.Source;

/** The quotations of one source, with all that is needed to name their speakers. */
record SourceQuotations(
    Source source, List<AnalysedPassage> passages, SpeakerFinder speakers, FullNames names) {

  /** Of words inside another's speech that nothing announces; else half of it is enough. */
  private static final int WORDS_INSIDE = 6;

  /** What everybody says is quoted by whoever says it. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i).*\\b(?:proverb|saying|rhyme|sign|signs|adage)");

  List<FoundQuotation> find() {
    List<FoundQuotation> found = new ArrayList<>();
    WholeText.in(source).map(this::whole).ifPresent(found::add);
    List<Heard> heard = new ArrayList<>();
    for (Speech speech : SpeechCollector.collect(passages)) {
      outer(speech, heard)
          .ifPresent(
              quotation -> {
                Quotation words = quotation.quotation();
                if (words.speaker() != null) {
                  heard.add(new Heard(speech, new Speaker(words.speaker(), words.role())));
                }
                found.add(quotation);
                found.addAll(inner(quotation));
              });
    }
    return found;
  }

  private FoundQuotation whole(Speech speech) {
    String editors = source.metadata().containerTitle();
    String reporter = editors.isEmpty() ? source.metadata().title() : editors;
    Speaker interviewee = Speaker.named(source.metadata().author());
    return quotation(speech, Optional.of(names.of(interviewee, "")), reporter);
  }

  private Optional<FoundQuotation> outer(Speech speech, List<Heard> heard) {
    AnalysedPassage at = passages.get(speech.first().passage() - 1);
    String before = at.text().substring(0, Math.max(0, speech.first().span().start() - 1));
    String narrator = Narrator.of(source);
    Story story = new Story(narrator, heard);
    List<Tag> tags = TagFinder.of(speech, passages);
    Optional<Speaker> told = speakers.find(tags, story).map(found -> names.of(found, narrator));
    Optional<Speaker> speaker =
        told.or(() -> noted(speech))
            .or(() -> Surveys.before(speech, passages))
            .or(() -> speakers.guess(speech, tags, story).map(found -> names.of(found, narrator)));
    return SpokenWords.isSpeech(
            speech.words(source), before, SpokenWords.needed(told.isPresent(), speaker.isPresent()))
        ? Optional.of(quotation(speech, speaker, Reporters.of(tags).orElse(narrator)))
        : Optional.empty();
  }

  private Optional<Speaker> noted(Speech speech) {
    return NoteAuthors.of(source, note(speech.last()))
        .map(name -> names.of(Speaker.named(name), ""));
  }

  private List<FoundQuotation> inner(FoundQuotation outer) {
    List<FoundQuotation> found = new ArrayList<>();
    String speaker = outer.quotation().speaker();
    String narrator = speaker == null ? "" : speaker;
    for (Stretch stretch : outer.speech().stretches()) {
      AnalysedPassage at = passages.get(stretch.passage() - 1);
      for (Stretch inside : QuoteScanner.scanInside(stretch, at.text())) {
        Speech speech = new Speech(List.of(inside));
        Optional<Speaker> spoken =
            speakers
                .find(TagFinder.inside(inside, at), new Story(narrator, List.of()))
                .map(each -> names.of(each, narrator))
                .filter(each -> !each.name().isEmpty() && !NOBODY.matcher(each.name()).matches());
        if (spoken.isPresent() && isLongEnough(inside, at.text())) {
          found.add(
              quotation(
                  speech, spoken, speaker == null ? outer.quotation().reportedBy() : speaker));
        }
      }
    }
    return found;
  }

  private static boolean isLongEnough(Stretch inside, String text) {
    String lead = text.substring(0, inside.span().start() - 1).strip();
    int words = inside.span().of(text).strip().split("\\s+").length;
    boolean announced = lead.endsWith(",") || lead.endsWith(":");
    return words >= (announced ? WORDS_INSIDE / 2 : WORDS_INSIDE);
  }

  private FoundQuotation quotation(Speech speech, Optional<Speaker> speaker, String reporter) {
    Quotation quotation =
        new Quotation(
            speaker.map(Speaker::name).orElse(null),
            speaker.map(Speaker::role).orElse(null),
            speech.words(source),
            source.id(),
            speech.first().passage(),
            speech.last().passage(),
            reporter,
            note(speech.last()));
    return new FoundQuotation(quotation, speech);
  }

  /** The marker that stands right behind the closing mark. */
  private @Nullable String note(Stretch last) {
    return source.passages().get(last.passage() - 1).citations().stream()
        .filter(citation -> Math.abs(citation.offset() - last.span().end() - 1) <= 2)
        .map(Citation::marker)
        .findFirst()
        .orElse(null);
  }
}

package org.quizwright.assembly.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** Every sentence of every source, cut once. */
public final class SentenceIndex {

  private final ContentModel model;
  private final Map<String, List<List<Span>>> spans = new LinkedHashMap<>();
  private final Map<TextRef, Integer> words = new LinkedHashMap<>();
  private final Map<String, Integer> lengths = new LinkedHashMap<>();
  private final Set<TextRef> contested = new LinkedHashSet<>();
  private final Set<TextRef> spoken = new LinkedHashSet<>();

  /** Cuts every passage of the model into its sentences. */
  public SentenceIndex(ContentModel model) {
    this.model = model;
    for (Source source : model.sources()) {
      spans.put(
          source.id(), source.passages().stream().map(p -> Sentences.split(p.text())).toList());
    }
    model.claims().stream().filter(Claim::contested).forEach(claim -> contested.add(claim.ref()));
    model.quotations().forEach(this::addSpoken);
  }

  private void addSpoken(Quotation quotation) {
    for (int n = quotation.firstPassage(); n <= quotation.lastPassage(); n++) {
      refs(quotation.source(), n).stream()
          .filter(ref -> quotation.speaker() != null && shares(text(ref), quotation.text()))
          .forEach(spoken::add);
    }
  }

  private static boolean shares(String sentence, String quoted) {
    String plain = sentence.replaceAll("^[“‘\"]|[”’\"]$", "");
    return sentence.contains(quoted) || quoted.contains(plain);
  }

  /** The content model whose sentences these are. */
  public ContentModel model() {
    return model;
  }

  /** The passage's sentences, or an empty list where there is no such passage. */
  List<Span> spans(String source, int passage) {
    List<List<Span>> all = spans.getOrDefault(source, List.of());
    return passage >= 1 && passage <= all.size() ? all.get(passage - 1) : List.of();
  }

  /** References to all sentences of a passage, in order. */
  public List<TextRef> refs(String source, int passage) {
    List<TextRef> refs = new ArrayList<>();
    for (int s = 1; s <= spans(source, passage).size(); s++) {
      refs.add(new TextRef(source, passage, s));
    }
    return refs;
  }

  /** The passage that the sentence stands in. */
  public Passage passage(TextRef ref) {
    return model.passage(ref.source(), ref.passage()).orElseThrow();
  }

  /** The sentence as it stands in its passage. */
  public String text(TextRef ref) {
    return span(ref).of(passage(ref).text());
  }

  Span span(TextRef ref) {
    return spans(ref.source(), ref.passage()).get(ref.sentence() - 1);
  }

  /** Words of the sentence. */
  public int words(TextRef ref) {
    @Nullable Integer known = words.get(ref);
    if (known == null) {
      known = text(ref).split("\\s+", -1).length;
      words.put(ref, known);
    }
    return known;
  }

  /** All words of a work's body. */
  public int words(Source source) {
    return lengths.computeIfAbsent(source.id(), id -> count(source));
  }

  private int count(Source source) {
    return source.passages().stream()
        .flatMap(passage -> refs(source.id(), passage.n()).stream())
        .mapToInt(this::words)
        .sum();
  }

  /** Whether the sentence makes a claim that is contested. */
  public boolean isContested(TextRef ref) {
    return contested.contains(ref);
  }

  /** Whether the sentence gives the words of a named speaker. */
  public boolean isSpoken(TextRef ref) {
    return spoken.contains(ref);
  }

  /** Whether more than half of the passage's sentences are contested. */
  public boolean isMostlyContested(TextRef ref) {
    List<TextRef> all = refs(ref.source(), ref.passage());
    return 2 * all.stream().filter(this::isContested).count() > all.size();
  }

  /** The sentence before, in the passage before if need be. */
  public Optional<TextRef> before(TextRef ref) {
    if (ref.sentence() > 1) {
      return Optional.of(new TextRef(ref.source(), ref.passage(), ref.sentence() - 1));
    }
    int last = spans(ref.source(), ref.passage() - 1).size();
    return last == 0
        ? Optional.empty()
        : Optional.of(new TextRef(ref.source(), ref.passage() - 1, last));
  }

  /** The sentence after it in the same passage. */
  public Optional<TextRef> after(TextRef ref) {
    return ref.sentence() < spans(ref.source(), ref.passage()).size()
        ? Optional.of(new TextRef(ref.source(), ref.passage(), ref.sentence() + 1))
        : Optional.empty();
  }

  /** Whether a speaker goes on after the sentence, in the same passage. */
  public boolean breaksOff(TextRef ref) {
    return after(ref).isPresent()
        && QuoteMarks.isOpenAfter(passage(ref).text().substring(0, span(ref).end()));
  }

  /** The sentences that hold the evidence; empty where its words aren't in the passage. */
  public List<TextRef> refs(Evidence evidence) {
    Optional<Passage> passage = model.passage(evidence.source(), evidence.passage());
    int at = passage.map(p -> offset(p.text(), evidence)).orElse(-1);
    return at < 0
        ? List.of()
        : touching(
            evidence.source(), evidence.passage(), new Span(at, at + evidence.exact().length()));
  }

  /** The sentences of a passage that share at least one char with {@code stretch}. */
  List<TextRef> touching(String source, int passage, Span stretch) {
    return refs(source, passage).stream()
        .filter(ref -> span(ref).start() < stretch.end() && span(ref).end() > stretch.start())
        .toList();
  }

  private static int offset(String text, Evidence evidence) {
    int framed = text.indexOf(evidence.prefix() + evidence.exact());
    return framed < 0 ? text.indexOf(evidence.exact()) : framed + evidence.prefix().length();
  }
}

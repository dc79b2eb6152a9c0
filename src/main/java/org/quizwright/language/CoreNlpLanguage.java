package org.quizwright.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags, names and dependencies from the models that the build unpacks; loaded at first use. */
public final class CoreNlpLanguage implements Language {

  /** In characters. What is longer is no sentence, and would fill the memory. */
  private static final int LONGEST = 4_000;

  private @Nullable StanfordCoreNLP pipeline;

  /**
   * {@inheritDoc} What is too long to be a sentence has no tokens.
   *
   * @throws org.quizwright.model.finding.InputException where a model file is missing
   */
  @Override
  public ParsedSentence parse(String sentence) {
    if (sentence.isBlank() || sentence.length() > LONGEST) {
      return new ParsedSentence(sentence, List.of());
    }
    Annotation annotation = new Annotation(sentence);
    pipeline().annotate(annotation);
    return read(sentence, annotation);
  }

  @Override
  public List<ParsedSentence> parseAll(List<String> sentences) {
    return sentences.parallelStream().map(this::parse).toList();
  }

  @Override
  public String version() {
    return CoreNlpModels.version();
  }

  private synchronized StanfordCoreNLP pipeline() {
    if (pipeline == null) {
      pipeline = CoreNlpModels.load();
    }
    return pipeline;
  }

  private static ParsedSentence read(String text, Annotation annotation) {
    List<Token> tokens = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      int offset = tokens.size();
      SemanticGraph tree =
          sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        tokens.add(token(text, label, incoming(tree, label), offset));
      }
    }
    return new ParsedSentence(text, tokens);
  }

  private static @Nullable SemanticGraphEdge incoming(SemanticGraph tree, CoreLabel label) {
    var node = tree.getNodeByIndexSafe(label.index());
    return node == null || tree.incomingEdgeList(node).isEmpty()
        ? null
        : tree.incomingEdgeList(node).get(0);
  }

  /** The text is cut from the sentence, since the tokeniser normalises quotation marks. */
  private static Token token(
      String text, CoreLabel label, @Nullable SemanticGraphEdge edge, int offset) {
    int head = edge == null ? -1 : edge.getGovernor().index() - 1 + offset;
    String relation = edge == null ? "root" : edge.getRelation().toString();
    String entity = label.ner() == null ? "O" : label.ner();
    return new Token(
        text.substring(label.beginPosition(), label.endPosition()),
        label.beginPosition(),
        label.endPosition(),
        label.lemma(),
        label.tag(),
        entity,
        head,
        relation);
  }
}

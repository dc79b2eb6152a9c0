package org.quizwright.language;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The three model files and the settings they run with. */
final class CoreNlpModels {

  private static final String FOLDER = "edu/stanford/nlp/models/";
  private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";

  private CoreNlpModels() {}

  /** Loads the models, which takes seconds; throws {@link InputException} where one is missing. */
  static StanfordCoreNLP load() {
    version();
    RedwoodConfiguration.current().clear().apply();
    return new StanfordCoreNLP(settings());
  }

  /** Library, settings and sizes of the models; throws as {@link #load} does. */
  static String version() {
    String sizes =
        List.of(TAGGER, NAMES, PARSER).stream()
            .map(CoreNlpModels::size)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    return "corenlp " + libraryVersion() + " models " + sizes + " settings 1";
  }

  private static Properties settings() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("ssplit.isOneSentence", "true");
    properties.setProperty("pos.model", TAGGER);
    properties.setProperty("ner.model", NAMES);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("depparse.model", PARSER);
    return properties;
  }

  /** The length of a model file in bytes. */
  static long size(String model) {
    URL found = CoreNlpModels.class.getClassLoader().getResource(model);
    if (found == null) {
      throw new InputException(
          Place.file(model.substring(model.lastIndexOf('/') + 1)),
          "The language model is missing.",
          "Build the program again; the build unpacks it beside the program.");
    }
    try {
      return found.openConnection().getContentLengthLong();
    } catch (IOException e) {
      return -1;
    }
  }

  private static String libraryVersion() {
    @Nullable String found = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    return found == null ? "unnamed" : found;
  }
}

package org.quizwright.exchange.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.shape.Read;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.xml.SafeXml;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;

/** Reads the items that a package's manifest names. */
final class PackageReader {

  private final String file;
  private final Map<String, byte[]> files;
  private final String root;
  private final List<Incoming> questions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  PackageReader(String file, Map<String, byte[]> files) {
    this.file = file;
    this.files = files;
    this.root = root(files);
  }

  /** People who pack a folder anew often pack the folder itself. */
  private static String root(Map<String, byte[]> files) {
    return files.keySet().stream()
        .filter(name -> name.matches("([^/]+/)?" + Pattern.quote(PackageFiles.MANIFEST)))
        .min(Comparator.comparingInt(String::length))
        .map(name -> name.substring(0, name.length() - PackageFiles.MANIFEST.length()))
        .orElse("");
  }

  Imported read() {
    byte[] manifest = files.get(root + PackageFiles.MANIFEST);
    if (manifest == null) {
      throw new InputException(
          Place.file(file),
          "holds no " + PackageFiles.MANIFEST + " at its root.",
          "Export it as a QTI content package.");
    }
    List<XmlElement> resources =
        SafeXml.read(inside(PackageFiles.MANIFEST), manifest).below("resource").toList();
    if (resources.stream().anyMatch(each -> each.attribute("type").startsWith("imsqti_xmlv1"))) {
      throw new InputException(
          Place.file(file),
          "is a package of QTI 1.2, which isn't read.",
          "Export it as QTI 2.1 or 3.0; Canvas does so from New Quizzes, Moodle as Moodle XML.");
    }
    resources.stream()
        .filter(resource -> resource.attribute("type").startsWith("imsqti_item"))
        .forEach(this::resource);
    return new Imported(questions, findings);
  }

  private String inside(String name) {
    return file + "!" + name;
  }

  private void resource(XmlElement resource) {
    String href = resource.attribute("href");
    byte[] item = files.getOrDefault(root + href, files.get(root + decoded(href)));
    if (item == null) {
      throw new InputException(
          resource.place(), "names a file \"" + href + "\" that isn't there.", "Export it anew.");
    }
    XmlElement root = Dialect.normal(SafeXml.read(inside(href), item));
    List<String> tags = resource.below("keyword").map(tag -> tag.text().strip()).toList();
    item(root, Place.file(inside(href)), tags);
  }

  /** A manifest names files as addresses: a blank is {@code %20}. */
  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href;
    }
  }

  private void item(XmlElement item, Place place, List<String> tags) {
    ItemShape read = new ItemShape(item, tags);
    if (read.lacksKey()) {
      warn(place, "No key is told: it is left out.", "Write it into the bank by hand.");
      return;
    }
    Shape shape = item.name().equals("assessmentItem") ? read.read() : null;
    if (shape == null) {
      warn(place, "Items of this kind aren't held in banks: it is left out.", "Write it by hand.");
      return;
    }
    if (ItemWords.hasMedia(item)) {
      warn(place, "Images, sound and formulas are left out.", "See that the words suffice.");
    }
    String id = Identifiers.idOfItem(item.attribute("identifier"));
    questions.add(
        new Read(id, place, shape, points(item), tags.isEmpty() ? null : tags).incoming());
  }

  private static @Nullable Integer points(XmlElement item) {
    String most =
        item.all("outcomeDeclaration").stream()
            .filter(outcome -> outcome.attribute("identifier").equals("MAXSCORE"))
            .map(outcome -> outcome.text().strip())
            .findFirst()
            .orElse("");
    return most.matches("[0-9]{1,6}(\\.0*)?") ? (Integer) (int) Double.parseDouble(most) : null;
  }

  private void warn(Place place, String message, String remedy) {
    findings.add(Finding.warning(place, message, remedy));
  }
}

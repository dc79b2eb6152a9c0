package org.quizwright.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.language.Case;

/**
 * How a version of QTI names things. The words are the same: version 3 writes {@code
 * qti-choice-interaction} and {@code response-identifier} where version 2.1 writes {@code
 * choiceInteraction} and {@code responseIdentifier}.
 */
enum Dialect {
  V21(
      "qti21",
      "http://www.imsglobal.org/xsd/imsqti_v2p1",
      "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
      "QTIv2.1 Package",
      "1.0.0",
      "v2p1"),
  V3(
      "qti3",
      "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
      "QTI Package",
      "3.0.0",
      "v3p0");

  private static final String PREFIX = "qti-";
  private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

  final String label;
  final String items;
  final String itemSchema;
  final String packages;
  final String packageSchema;
  final String schema;
  final String schemaVersion;
  final String resources;

  Dialect(
      String label,
      String items,
      String itemSchema,
      String packages,
      String packageSchema,
      String schema,
      String schemaVersion,
      String resources) {
    this.label = label;
    this.items = items;
    this.itemSchema = itemSchema;
    this.packages = packages;
    this.packageSchema = packageSchema;
    this.schema = schema;
    this.schemaVersion = schemaVersion;
    this.resources = resources;
  }

  /** An element of QTI itself; HTML inside an item is the same in both. */
  String element(String name) {
    return this == V21 ? name : PREFIX + hyphened(name);
  }

  /** The attributes of such an element: key, value, key, value …; keys in this dialect. */
  String[] attributes(String... pairs) {
    String[] named = pairs.clone();
    for (int i = 0; this == V3 && i < named.length; i += 2) {
      named[i] = named[i].contains(":") ? named[i] : hyphened(named[i]);
    }
    return named;
  }

  private static String hyphened(String name) {
    return String.join("-", CAPITAL.split(name)).toLowerCase(Locale.ROOT);
  }

  /** The same element with the names of version 2.1, whichever version it is in. */
  static XmlElement normal(XmlElement element) {
    boolean isV3 = element.name().startsWith(PREFIX);
    Map<String, String> attributes = new LinkedHashMap<>();
    element
        .attributes()
        .forEach((key, value) -> attributes.put(isV3 ? capitalised(key) : key, value));
    List<Object> nodes = new ArrayList<>();
    for (Object node : element.nodes()) {
      nodes.add(node instanceof XmlElement child ? normal(child) : node);
    }
    String name = isV3 ? capitalised(element.name().substring(PREFIX.length())) : element.name();
    return new XmlElement(name, attributes, nodes, element.place());
  }

  private static String capitalised(String hyphened) {
    StringBuilder name = new StringBuilder();
    for (String word : hyphened.split("-", -1)) {
      name.append(name.isEmpty() ? word : Case.upper(word));
    }
    return name.toString();
  }
}

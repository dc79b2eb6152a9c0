package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Lays JSON out for reading, comparing and editing: two blanks a level, and every value that holds
 * no further object on one line, so that one option takes one line.
 */
final class BankLayout {

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private BankLayout() {}

  /** The text of a file, with line feeds, one at the end. */
  static String of(JsonNode root) {
    BankLayout layout = new BankLayout();
    layout.spread(root, "");
    return layout.out.append('\n').toString();
  }

  private void value(JsonNode node, String indent) {
    if (!node.isContainerNode() || fitsOneLine(node)) {
      line(node);
    } else {
      spread(node, indent);
    }
  }

  private static boolean fitsOneLine(JsonNode node) {
    for (JsonNode child : node) {
      if (child.isObject() || !fitsOneLine(child)) {
        return false;
      }
    }
    return true;
  }

  private void spread(JsonNode node, String indent) {
    String inner = "\n" + indent + INDENT;
    members(node, inner, "," + inner, "\n" + indent, indent + INDENT);
  }

  private void line(JsonNode node) {
    if (node.isContainerNode()) {
      members(node, node.isObject() ? " " : "", ", ", node.isObject() ? " " : "", "");
    } else {
      out.append(node);
    }
  }

  private void members(JsonNode node, String before, String between, String after, String indent) {
    out.append(node.isObject() ? '{' : '[');
    String gap = before;
    Iterator<Map.Entry<String, JsonNode>> keys = node.properties().iterator();
    for (JsonNode child : node) {
      out.append(gap);
      if (node.isObject()) {
        out.append(TextNode.valueOf(keys.next().getKey())).append(": ");
      }
      value(child, indent);
      gap = between;
    }
    out.append(node.isEmpty() ? "" : after).append(node.isObject() ? '}' : ']');
  }
}

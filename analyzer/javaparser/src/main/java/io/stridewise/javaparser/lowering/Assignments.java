package io.stridewise.javaparser.lowering;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names a body assigns, and where: enough to know which locals are effectively final (JLS
 * 4.12.4), because within the scope of a local no other local can take its name. Errs towards "not
 * final" only.
 */
final class Assignments {
  private final Map<String, List<Site>> sites = new HashMap<>();

  /** One assignment. */
  private record Site(Node node, boolean plain) {}

  Assignments(Node body) {
    collect(body);
  }

  private void collect(Node node) {
    if (node instanceof AssignExpr a) {
      add(a.getTarget(), a, a.getOperator() == AssignExpr.Operator.ASSIGN);
    } else if (node instanceof UnaryExpr u) {
      switch (u.getOperator()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT:
          add(u.getExpression(), u, false);
          break;
        default:
          break;
      }
    }
    for (Node child : node.getChildNodes()) {
      collect(child);
    }
  }

  private void add(Expression target, Node node, boolean plain) {
    Expression inner = target;
    while (inner instanceof EnclosedExpr p) {
      inner = p.getInner();
    }
    if (inner instanceof NameExpr n) {
      sites
          .computeIfAbsent(n.getNameAsString(), k -> new ArrayList<>(4))
          .add(new Site(node, plain));
    }
  }

  /**
   * Whether a variable declared at {@code declaration}, visible from there to the end of {@code
   * scope}, is never changed after it got its value.
   */
  boolean isEffectivelyFinal(String name, Node declaration, Node scope, boolean initialised) {
    List<Site> all = sites.get(name);
    if (all == null) {
      return true;
    }
    int from = column(declaration);
    int to = scope.getRange().map(r -> r.end.column).orElse(Integer.MAX_VALUE);
    List<Node> here = new ArrayList<>();
    for (Site site : all) {
      int at = column(site.node);
      if (at >= from && at <= to) {
        if (initialised || !site.plain || repeats(site.node, scope)) {
          return false;
        }
        here.add(site.node);
      }
    }
    for (int i = 0; i < here.size(); i++) {
      for (int k = i + 1; k < here.size(); k++) {
        if (!exclude(here.get(i), here.get(k))) {
          return false;
        }
      }
    }
    return true;
  }

  private static int column(Node node) {
    return node.getRange().map((Range r) -> r.begin.column).orElse(0);
  }

  private static boolean repeats(Node site, Node scope) {
    for (Node n = site; n != null && n != scope; n = n.getParentNode().orElse(null)) {
      if (n instanceof ForStmt
          || n instanceof ForEachStmt
          || n instanceof WhileStmt
          || n instanceof DoStmt
          || n instanceof LambdaExpr) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether at most one of the two runs: they stand in different arms of an {@code if} or a
   * conditional.
   */
  private static boolean exclude(Node a, Node b) {
    for (Node n = a; n.getParentNode().isPresent(); n = n.getParentNode().get()) {
      Node parent = n.getParentNode().get();
      Node other;
      if (parent instanceof IfStmt i && n == i.getThenStmt()) {
        other = i.getElseStmt().orElse(null);
      } else if (parent instanceof IfStmt i
          && i.getElseStmt().isPresent()
          && n == i.getElseStmt().get()) {
        other = i.getThenStmt();
      } else if (parent instanceof ConditionalExpr c && n == c.getThenExpr()) {
        other = c.getElseExpr();
      } else if (parent instanceof ConditionalExpr c && n == c.getElseExpr()) {
        other = c.getThenExpr();
      } else {
        continue;
      }
      if (other != null && (other == b || other.isAncestorOf(b))) {
        return true;
      }
    }
    return false;
  }
}

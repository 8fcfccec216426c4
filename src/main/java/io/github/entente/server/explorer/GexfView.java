package io.github.entente.server.explorer;

import io.github.entente.server.explorer.shape.ActorShape;
import io.github.entente.store.Network;
import java.util.List;
import java.util.Set;

/** The same network for programs that draw and measure networks. */
final class GexfView implements View {

    private final NetworkView view = new NetworkView();

    @Override
    public Set<String> parameters() {
        return view.parameters();
    }

    @Override
    public Network answer(Asked asked) {
        NetworkView.Answer answer = view.answer(asked);
        List<Network.Node> nodes =
                answer.nodes().stream().map(node -> node(node.actor())).toList();
        List<Network.Tie> ties = answer.edges().stream()
                .map(edge -> new Network.Tie(
                        edge.source(),
                        edge.target(),
                        edge.kind(),
                        edge.weight(),
                        !edge.kind().equals("meeting")))
                .toList();
        return new Network(nodes, ties);
    }

    private static Network.Node node(ActorShape actor) {
        return new Network.Node(
                actor.id(),
                actor.name().getOrDefault("en", actor.id()),
                actor.name().getOrDefault("zh", ""),
                actor.name().getOrDefault("ja", ""),
                actor.type(),
                actor.code()
                        .or(() -> actor.state().flatMap(ActorShape.StateShape::code))
                        .orElse(""),
                actor.wikidata().orElse(""));
    }
}

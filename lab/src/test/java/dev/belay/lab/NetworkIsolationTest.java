package dev.belay.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.lab.sandbox.Outcome;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Requirements;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No agent of the lab can reach anything but the scripted model. */
class NetworkIsolationTest {
  // Of the block that is set apart for documentation: nothing is there, but a network would try.
  private static final String ELSEWHERE = "192.0.2.1";

  @BeforeEach
  void needNamespaces() {
    Needs.namespaces();
  }

  @Test
  void loopbackIsTheOnlyInterface() {
    assertThat(Requirements.onlyLoopback()).isTrue();
  }

  @Test
  void thereIsNoRouteToAnyOtherAddress() throws Exception {
    try (Socket socket = new Socket();
        DatagramSocket datagrams = new DatagramSocket()) {
      assertThatThrownBy(() -> socket.connect(new InetSocketAddress(ELSEWHERE, 443)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("unreachable");
      DatagramPacket query =
          new DatagramPacket(new byte[1], 1, InetAddress.getByName(ELSEWHERE), 53);
      assertThatThrownBy(() -> datagrams.send(query)).hasMessageContaining("unreachable");
    }
  }

  @Test
  void whatRunsInASandboxHasNoOtherNetwork() throws Exception {
    try (Sandbox sandbox = Sandbox.create(Product.built())) {
      Outcome links = sandbox.run(List.of("ip", "-o", "link"), Map.of());
      assertThat(links.stdout().lines())
          .as(links.described())
          .singleElement()
          .asString()
          .contains(" lo:");
    }
  }
}

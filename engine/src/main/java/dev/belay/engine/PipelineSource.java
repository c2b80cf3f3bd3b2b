package dev.belay.engine;

import dev.belay.contract.HookEvent;

/** Where the pipeline for an event comes from: the policy that holds for the event's project. */
@FunctionalInterface
public interface PipelineSource {
  /**
   * @throws PolicyUnusableException if the policy cannot be loaded
   */
  Pipeline pipeline(HookEvent event) throws PolicyUnusableException;
}

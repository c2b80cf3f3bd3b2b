package dev.belay.lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that every chosen agent goes through; each agent's are about the same runs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}", allowZeroInvocations = true)
@MethodSource("dev.belay.lab.agent.ChosenAgents#all")
@ExtendWith(SharedRuns.class)
@DisplayNameGeneration(SentenceNames.class)
@interface LabCase {}

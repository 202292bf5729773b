package com.example;

enum Mood {
    FINE,
    HAPPY,
    TIRED
}

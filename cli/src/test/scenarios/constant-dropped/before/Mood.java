package com.example;

enum Mood {
    FINE,
    TIRED
}
